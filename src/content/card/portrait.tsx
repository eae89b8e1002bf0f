import { useEffect, useRef } from 'preact/hooks';
import type { LivePortraitView } from '../../platform/live-views.ts';
import { translate } from '../../platform/translate.ts';

/** In CSS pixels; the picture is cut to these proportions. */
const WIDTH = 56;
const HEIGHT = 70;

/**
 * The portrait, or until it comes (and where there is none) the initials: the place is kept, so that nothing moves.
 * Drawn on a canvas, because a picture element would be at the mercy of the page's Content Security Policy.
 */
export function Portrait({ name, portrait }: { name: string; portrait?: LivePortraitView }) {
  const canvas = useRef<HTMLCanvasElement>(null);
  useEffect(() => {
    if (portrait && canvas.current) void draw(canvas.current, portrait);
  }, [portrait]);
  return (
    <div class="portrait">
      <span aria-hidden="true">{initialsOf(name)}</span>
      {portrait && <canvas ref={canvas} role="img" aria-label={translate('portrait_of', name)} />}
    </div>
  );
}

async function draw(canvas: HTMLCanvasElement, { data, type }: LivePortraitView): Promise<void> {
  const bytes = Uint8Array.from(atob(data), (character) => character.charCodeAt(0));
  // A picture that cannot be decoded leaves the initials.
  const picture = await createImageBitmap(new Blob([bytes], { type })).catch(() => null);
  if (!picture) return;
  const density = window.devicePixelRatio || 1;
  canvas.width = Math.round(WIDTH * density);
  canvas.height = Math.round(HEIGHT * density);
  const scale = Math.max(canvas.width / picture.width, canvas.height / picture.height);
  const width = canvas.width / scale;
  // From the top: heads are there.
  canvas
    .getContext('2d')
    ?.drawImage(
      picture,
      (picture.width - width) / 2,
      0,
      width,
      canvas.height / scale,
      0,
      0,
      canvas.width,
      canvas.height,
    );
  picture.close();
}

function initialsOf(name: string): string {
  const words = name.split(/\s+/).filter((word) => /^\p{Lu}/u.test(word));
  return [words[0], words.length > 1 ? words.at(-1) : ''].map((word) => [...(word ?? '')][0] ?? '').join('');
}
