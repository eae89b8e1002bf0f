// The knowledge pack in the worker: read from the extension's own files once per worker life, at the first question.
import type { Knowledge } from '../knowledge/knowledge.ts';
import { openPack } from '../knowledge/pack.ts';
import type { Result } from '../platform/messages.ts';

export interface HeldPack {
  knowledge: Knowledge;
  bytes: number;
}

/** A function that answers with the opened pack, or with the sentence that says why it cannot be used. */
export function packHolder(read: () => Promise<ArrayBuffer>): () => Promise<Result<HeldPack>> {
  let held: Promise<Result<HeldPack>> | null = null;
  const open = async (): Promise<Result<HeldPack>> => {
    try {
      const buffer = await read();
      const opened = openPack(buffer);
      if (opened.ok) return { ok: true, value: { knowledge: opened.knowledge, bytes: buffer.byteLength } };
      return { ok: false, error: opened.message };
    } catch {
      return { ok: false, error: 'The knowledge pack of the extension could not be read.' };
    }
  };
  return () => {
    held ??= open().then((result) => {
      // Asked again, a file that could not be read may be there; the reader has a button for it.
      if (!result.ok) held = null;
      return result;
    });
    return held;
  };
}
