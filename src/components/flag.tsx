let drawn: boolean | undefined;

/** Whether this system draws flags: some draw two letters instead, and those are better set by us. */
function flagsAreDrawn(): boolean {
  if (drawn === undefined) {
    const context = document.createElement('canvas').getContext('2d');
    if (context) context.font = '32px sans-serif';
    const width = (text: string) => context?.measureText(text).width ?? 0;
    // A flag is one picture, narrower than its two letters side by side (kept apart here by a joiner).
    drawn = width('🇺🇸') > 0 && width('🇺🇸') < 0.8 * width('🇺\u200c🇸');
  }
  return drawn;
}

/** A country's flag, or its code in a frame where there is none to draw. Decorative: the name stands beside it. */
export function Flag({ code }: { code: string }) {
  const country = code.slice(0, 2);
  if (!code) return null;
  if (!/^[A-Z]{2}(-|$)/.test(code) || !flagsAreDrawn()) {
    return (
      <span class="flag code" aria-hidden="true" translate={false}>
        {code.slice(0, 6)}
      </span>
    );
  }
  const flag = String.fromCodePoint(...[...country].map((letter) => 0x1f1e6 + letter.charCodeAt(0) - 65));
  return (
    <span class="flag" aria-hidden="true">
      {flag}
    </span>
  );
}
