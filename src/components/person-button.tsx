interface Props {
  person: { key: string; name: string };
  onPerson?: (key: string, name: string) => void;
}

/** A name that leads to that person's own facts, or just the name where there is nowhere to lead. */
export function PersonButton({ person, onPerson }: Props) {
  if (!onPerson) return <bdi>{person.name}</bdi>;
  return (
    <button type="button" class="link" onClick={() => onPerson(person.key, person.name)}>
      <bdi>{person.name}</bdi>
    </button>
  );
}
