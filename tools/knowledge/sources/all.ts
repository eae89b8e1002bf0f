// All sources the compiler reads, in alphabetical order.
import type { SourceReader } from './source.ts';

export const SOURCES: readonly SourceReader[] = [];
