// JSON lines in, JSON lines out: the extension's own reading and recognition, without a browser.
//
//   npm run -s annotate < in.jsonl > out.jsonl
//
// In:  {"id", "text" | "html", "url"?, "date"?, "lang"?}
// Out: {"id", "article": {…}, "mentions": […], "possible": […]}, or {"id", "error"} for a line that cannot be read.
// Offsets are UTF-16 code units into the given text, or, for html, into article.text. It streams: one line in memory
// at a time, answers in the order of the questions.
import { createInterface } from 'node:readline';
import { annotate, type Question } from './lib/annotate.ts';
import { openKnowledge } from './lib/knowledge.ts';

const knowledge = openKnowledge();

function answerLine(line: string): string {
  let question: Partial<Question> = {};
  try {
    const parsed: unknown = JSON.parse(line);
    if (typeof parsed !== 'object' || parsed === null || Array.isArray(parsed))
      throw new Error('not a JSON object');
    question = parsed as Partial<Question>;
    return JSON.stringify(annotate(question, knowledge));
  } catch (error) {
    return JSON.stringify({
      id: question.id ?? null,
      error: error instanceof Error ? error.message : String(error),
    });
  }
}

/** Writes a line, and waits while the reader at the other end is behind. */
async function write(line: string): Promise<void> {
  if (!process.stdout.write(`${line}\n`))
    await new Promise((resolve) => process.stdout.once('drain', resolve));
}

// The reader may have had enough ("| head"): that is no error.
process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 1));
for await (const line of createInterface({ input: process.stdin, crlfDelay: Infinity })) {
  if (line.trim() !== '') await write(answerLine(line));
}
