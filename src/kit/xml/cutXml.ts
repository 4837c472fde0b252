import { CUT_RECORD, type XmlOptions } from './limits.ts';
import { RecordCutter, type XmlCutRules } from './recordCutter.ts';
import { XmlScanner } from './scanner.ts';
import type { XmlCut } from './xmlCut.ts';

export interface XmlCutOptions extends XmlCutRules {
  readonly limits?: XmlOptions;
}

/** Small, since all records cut from one slice are held at once. */
const SLICE_LENGTH = 4_096;

/**
 * Cuts a large document into small ones: every element that `isRecord` names becomes a document of its own, in
 * which its ancestors stand with those of their children that came before it and hold no records. Once an
 * element that holds records closes, it follows as a `head` with all its other children. Memory is bounded by
 * one record and the head.
 *
 * @throws SkippableRecordError XML_MALFORMED, XML_DOCTYPE, XML_ENTITY, XML_LIMIT or XML_ENCODING, naming line
 *   and column; what was cut before has been yielded.
 */
export async function* cutXml(
  file: { bytes(): AsyncIterable<Uint8Array> } | AsyncIterable<Uint8Array>,
  options: XmlCutOptions,
): AsyncGenerator<XmlCut> {
  const { omitTextOf = [], ...limits } = options.limits ?? {};
  const cutter = new RecordCutter(options, { ...CUT_RECORD, ...limits });
  const scanner = new XmlScanner(cutter, {
    limits: cutter.limits,
    omitTextOf: new Set(omitTextOf),
    sliceLength: SLICE_LENGTH,
  });
  for await (const chunk of 'bytes' in file ? file.bytes() : file) yield* cutsOf(scanner, cutter, chunk);
  yield* cutsOf(scanner, cutter, new Uint8Array(0), 'last');
}

function* cutsOf(
  scanner: XmlScanner,
  cutter: RecordCutter,
  chunk: Uint8Array,
  last?: 'last',
): Generator<XmlCut> {
  const slices = scanner.write(chunk, last === 'last');
  for (;;) {
    let isDone: boolean | undefined;
    try {
      isDone = slices.next().done;
    } catch (error) {
      // What was complete before the fault is kept, wherever the chunks happen to end.
      yield* cutter.takeCuts();
      throw error;
    }
    yield* cutter.takeCuts();
    if (isDone === true) return;
  }
}
