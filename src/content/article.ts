// Second of three scripts in a page: added by the worker once the first has found an article. Reads it, has it searched
// for officials, highlights them and answers for them.
import { pageHandle } from './page-handle.ts';
import { startSession } from './session.ts';

const handle = pageHandle();
// Asked for twice, as by an impatient reader, it is in the page already.
if (handle && !handle.startSession) {
  handle.startSession = (visit) => startSession(visit, handle);
  handle.secondStageReady();
}
