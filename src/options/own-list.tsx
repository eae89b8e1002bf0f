import { useState } from 'preact/hooks';
import { Icon } from '../components/icons.tsx';
import type { OwnPerson } from '../platform/settings.ts';
import { plural, translate, translateOr } from '../platform/translate.ts';
import { FileButton, type SectionProps, saveFile } from './form.tsx';
import { checkPerson, type Fields, type RowError } from './import/check-person.ts';
import { type Merged, mergePeople } from './import/merge-people.ts';
import { type FileError, listAsCsv, listAsJson, readList } from './import/read-list.ts';

/** Rows drawn at once: a list of 5,000 must not make the page slow. */
const SHOWN = 50;

type Report = { error: FileError } | { merged: Merged; errors: RowError[] };

/** The reader's own list: add, find, remove, import with a report of every bad row, export. */
export function OwnList({ settings, change, api }: SectionProps) {
  const [filter, setFilter] = useState('');
  const [limit, setLimit] = useState(SHOWN);
  const [report, setReport] = useState<Report | null>(null);
  const people = settings.ownPeople;
  const wanted = filter.toLowerCase();
  const found = people.filter((one) =>
    `${one.name} ${one.office} ${one.jurisdiction}`.toLowerCase().includes(wanted),
  );

  const importText = async (text: string) => {
    const list = readList(text);
    if (!list.ok) return setReport({ error: list.error });
    let merged: Merged | undefined;
    const saved = await change(({ ownPeople }) => {
      merged = mergePeople(ownPeople, list.people);
      return { ownPeople: merged.people };
    });
    if (saved && merged) setReport({ merged, errors: list.errors });
  };
  const remove = (gone: OwnPerson) => {
    const text = JSON.stringify(gone);
    return change(({ ownPeople }) => ({
      ownPeople: ownPeople.filter((one) => JSON.stringify(one) !== text),
    }));
  };

  return (
    <div class="own">
      <p class="note">{translate('own_note')}</p>
      <p>{people.length ? plural('own_count', people.length) : translate('own_none')}</p>
      {people.length > 10 && (
        <label class="find">
          <span class="label">{translate('own_filter')}</span>
          <input type="text" value={filter} onInput={(event) => setFilter(event.currentTarget.value)} />
        </label>
      )}
      <ul class="list">
        {found.slice(0, limit).map((person) => (
          <li key={JSON.stringify(person)}>
            <span>
              <b>
                <bdi>{person.name}</bdi>
              </b>
              , <bdi>{[person.office, person.jurisdiction].filter(Boolean).join(', ')}</bdi>
            </span>
            <button
              type="button"
              class="icon-button"
              aria-label={translate('remove_named', person.name)}
              onClick={() => remove(person)}
            >
              <Icon name="close" />
            </button>
          </li>
        ))}
      </ul>
      {found.length > limit && (
        <button type="button" class="button" onClick={() => setLimit(limit + SHOWN)}>
          {translate('own_more')}
        </button>
      )}
      <AddPerson change={change} />
      <p class="buttons">
        <FileButton
          label={translate('import_file')}
          accept=".csv,.tsv,.json,text/csv,application/json"
          onText={importText}
        />
        {people.length > 0 && (
          <>
            <button
              type="button"
              class="button"
              onClick={() => saveFile('people.csv', 'text/csv', listAsCsv(people))}
            >
              {translate('export_csv')}
            </button>
            <button
              type="button"
              class="button"
              onClick={() => saveFile('people.json', 'application/json', listAsJson(people))}
            >
              {translate('export_json')}
            </button>
          </>
        )}
      </p>
      <p class="note">{translate('import_columns')}</p>
      <div role="status">{report && <ImportReport report={report} onCopy={(text) => api.copy(text)} />}</div>
    </div>
  );
}

function errorText(error: RowError): string {
  return translateOr(`import_error_${error.code}`, error.code, error.value ?? '');
}

function ImportReport({ report, onCopy }: { report: Report; onCopy: (text: string) => void }) {
  if ('error' in report)
    return <p class="problem">{translateOr(`import_error_${report.error}`, report.error)}</p>;
  const { merged, errors } = report;
  const counts = [
    plural('import_added', merged.added),
    merged.updated > 0 && plural('import_updated', merged.updated),
    merged.same > 0 && plural('import_same', merged.same),
    errors.length > 0 && plural('import_bad', errors.length),
  ].filter(Boolean);
  const lines = errors.map((error) => `${translate('import_row', error.row)}: ${errorText(error)}`);
  return (
    <div class="report">
      <p>
        <b>{counts.join(' · ')}</b>
      </p>
      {lines.length > 0 && (
        <>
          {/* Focusable, so that the arrow keys scroll it. */}
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: see above */}
          <ul class="bad-rows" tabIndex={0}>
            {lines.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
          <button type="button" class="button" onClick={() => onCopy(`${lines.join('\n')}\n`)}>
            {translate('import_report_copy')}
          </button>
        </>
      )}
    </div>
  );
}

const FIELDS = [
  ['name', 'own_name'],
  ['office', 'own_office'],
  ['jurisdiction', 'own_jurisdiction'],
  ['otherNames', 'own_other_names'],
  ['start', 'own_start'],
  ['end', 'own_end'],
  ['party', 'own_party'],
  ['url', 'own_url'],
] as const;

function AddPerson({ change }: Pick<SectionProps, 'change'>) {
  const [problem, setProblem] = useState('');
  const add = async (event: SubmitEvent) => {
    event.preventDefault();
    const form = event.currentTarget as HTMLFormElement;
    const checked = checkPerson(Object.fromEntries(new FormData(form)) as Fields, 0);
    setProblem('error' in checked ? errorText(checked.error) : '');
    if ('error' in checked) return;
    if (await change(({ ownPeople }) => ({ ownPeople: mergePeople(ownPeople, [checked.person]).people })))
      form.reset();
  };
  return (
    <details>
      <summary>{translate('own_add')}</summary>
      <form class="add-person" onSubmit={add}>
        {FIELDS.map(([field, label]) => (
          <label key={field}>
            <span class="label">{translate(label)}</span>
            <input
              type="text"
              name={field}
              required={field === 'name' || field === 'office'}
              placeholder={field === 'start' || field === 'end' ? '2024-05-31' : undefined}
            />
          </label>
        ))}
        <button type="submit" class="button strong">
          {translate('own_save')}
        </button>
      </form>
      <p class="problem" role="alert">
        {problem}
      </p>
    </details>
  );
}
