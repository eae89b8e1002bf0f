// Drawn by us on a 16-unit grid, in the current colour.

const PATHS = {
  close: 'M3.5 3.5l9 9m0-9l-9 9',
  back: 'M9.5 3L4.5 8l5 5',
  next: 'M3.5 6l4.5 5 4.5-5',
  previous: 'M3.5 10.5L8 5.5l4.5 5',
  search: 'M7 2.5a4.5 4.5 0 1 1 0 9a4.5 4.5 0 0 1 0-9zM10.5 10.5l3.5 3.5',
  settings:
    'M2 4.5h6.2m4.6 0H14M2 11.5h1.2m4.6 0H14M10.5 2.6a1.9 1.9 0 1 1 0 3.8a1.9 1.9 0 0 1 0-3.8zM5.5 9.6a1.9 1.9 0 1 1 0 3.8a1.9 1.9 0 0 1 0-3.8z',
  panel: 'M2.5 3h11v10h-11zM9.5 3v10M11 5.5h1M11 8h1',
  pencil: 'M3 13l.7-3L10.5 3.2l2.3 2.3L6 12.3z',
} as const;

/** A small picture beside or instead of words. Hidden from screen readers: its button has a name. */
export function Icon({ name }: { name: keyof typeof PATHS }) {
  return (
    <svg class={`icon ${name}`} viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
      <path d={PATHS[name]} />
    </svg>
  );
}
