import type { Category } from '../platform/messages.ts';
import type { Settings } from '../platform/settings.ts';
import { formatNumber, translate } from '../platform/translate.ts';
import { Check, Radios, Section, type SectionProps } from './form.tsx';

/** Below 100 ms the card opens by accident, above 2 s never: the bounds that settings.ts checks. */
const DELAYS = { min: 100, max: 2000, step: 50 };

/** How highlights look, with a paragraph to see it on. */
export function LookSection({ settings, change }: SectionProps) {
  return (
    <Section id="look" title={translate('section_look')}>
      <div class="two">
        <div>
          <Radios
            legend={translate('density')}
            name="density"
            value={settings.density}
            options={[
              ['first', translate('density_first')],
              ['all', translate('density_all')],
              ['none', translate('density_none')],
            ]}
            onChange={(density) => change(() => ({ density }))}
          />
          <Radios
            legend={translate('style')}
            name="style"
            value={settings.style}
            options={[
              ['underline', translate('style_underline')],
              ['tint', translate('style_tint')],
            ]}
            onChange={(style) => change(() => ({ style }))}
          />
          <Check
            label={translate('colour_by_role')}
            checked={settings.colourByRole}
            onChange={(colourByRole) => change(() => ({ colourByRole }))}
          />
        </div>
        <Preview settings={settings} />
      </div>
      <Check
        label={translate('badge')}
        checked={settings.badge}
        onChange={(badge) => change(() => ({ badge }))}
      />
      <label class="slider">
        <span>{translate('hover_delay')}</span>
        <input
          type="range"
          {...DELAYS}
          value={settings.hoverDelay}
          onChange={(event) => {
            const hoverDelay = Number(event.currentTarget.value);
            void change(() => ({ hoverDelay }));
          }}
        />
        <output>{translate('milliseconds', formatNumber(settings.hoverDelay))}</output>
      </label>
    </Section>
  );
}

/** The sample paragraph with its highlights as the settings have them. */
function Preview({ settings }: { settings: Settings }) {
  const seen = new Set<string>();
  const parts = translate('preview_text').split(/\{([^|}]+)\|([a-z-]+)\}/);
  return (
    <figure class="preview">
      <figcaption class="label">{translate('preview')}</figcaption>
      <p>
        {parts.map((part, index) => {
          if (index % 3 === 2) return null;
          if (index % 3 === 0) return part;
          const category = parts[index + 1] as Category;
          const again = seen.has(category);
          seen.add(category);
          const shown =
            settings.categories[category] &&
            (settings.density === 'all' || (settings.density === 'first' && !again));
          const colour = settings.colourByRole ? `by-role ${category}` : '';
          return shown ? (
            <span key={index} class={`mark ${settings.style} ${colour}`}>
              {part}
            </span>
          ) : (
            part
          );
        })}
      </p>
    </figure>
  );
}
