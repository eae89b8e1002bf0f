// Writes the compiled model as a pack; see src/knowledge/pack-format.ts for the layout.
import { dayOf } from '../../../src/knowledge/calendar.ts';
import { writeLayout } from '../../../src/knowledge/pack-format.ts';
import type { Compiled } from '../model.ts';
import { nameModel } from '../names/name-model.ts';
import { prominences } from '../names/prominence.ts';
import { nameColumns } from './name-columns.ts';
import { orderModel } from './order.ts';
import { jurisdictionColumns, recordColumns, sourceColumns } from './records.ts';

/**
 * The pack of a model, ready to be written to a file: `writeFileSync(path, new Uint8Array(writePack(model)))`.
 * The same model gives the same bytes, whatever the order of its lists. Throws when a record refers to a jurisdiction
 * that is not in the model, or when there are more records than the layout has bits for.
 */
export function writePack(compiled: Compiled): ArrayBuffer {
  const model = orderModel(compiled);
  const prominence = prominences(model);
  const { forms, flags, safe } = nameModel(model, prominence);
  return writeLayout(
    {
      ...sourceColumns(model),
      ...jurisdictionColumns(model),
      ...recordColumns(model, prominence),
      ...nameColumns(forms, flags, safe),
    },
    dayOf(model.built),
  );
}
