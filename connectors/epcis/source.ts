import {
  readFiles,
  SkippableRecordError,
  type FileSourceConfig,
  type Page,
  type RawRow,
  type ReadContext,
  type SourceFile,
} from '../../src/kit/index.ts';
import { cutJsonEvents } from './sourceJson.ts';
import { cutXmlEvents } from './sourceXml.ts';

/** Read where the settings have no glob. */
export const EXTENSIONS = ['xml', 'json', 'jsonld'];

/** The events of the folder's EPCIS files, one row each. */
export function readEvents(context: ReadContext<FileSourceConfig>): AsyncIterable<Page> {
  return readFiles(context, { extensions: EXTENSIONS, cut: cutEvents });
}

/** The syntax shows in the first character: a glob may name files by any extension. */
export async function* cutEvents(file: SourceFile): AsyncGenerator<RawRow> {
  const { first, encoding } = await beginningOf(file);
  const isJson = first === '{' || first === '[';
  if (!isJson) yield* cutXmlEvents(file);
  else yield* cutJsonEvents(encoding === undefined ? file : inUtf8(file, encoding), first);
}

type WideEncoding = 'utf-16le' | 'utf-16be';

interface Beginning {
  readonly first: string | undefined;
  /** Undefined: UTF-8, or what XML declares itself. */
  readonly encoding: WideEncoding | undefined;
}

async function beginningOf(file: SourceFile): Promise<Beginning> {
  let encoding: WideEncoding | undefined;
  let isStart = true;
  for await (const chunk of file.bytes()) {
    if (chunk.length === 0) continue;
    if (isStart) encoding = wideEncodingOf(chunk);
    isStart = false;
    // Of UTF-16 every second byte is NUL here, and its mark is two letters in Latin-1.
    const first = /[^\s\0\ufeff\u00ef\u00bb\u00bf\u00fe\u00ff]/.exec(
      Buffer.from(chunk).toString('latin1'),
    )?.[0];
    if (first !== undefined) return { first, encoding };
  }
  return { first: undefined, encoding };
}

/** JSON begins with two ASCII characters: which byte is NUL shows the encoding, as a mark does. */
function wideEncodingOf([a, b]: Uint8Array): WideEncoding | undefined {
  if ((a === 0xff && b === 0xfe) || (a !== 0 && b === 0)) return 'utf-16le';
  return (a === 0xfe && b === 0xff) || (a === 0 && b !== 0 && b !== undefined) ? 'utf-16be' : undefined;
}

function inUtf8(file: SourceFile, encoding: WideEncoding): SourceFile {
  return {
    ...file,
    async *bytes() {
      const decoder = new TextDecoder(encoding, { fatal: true });
      try {
        for await (const chunk of file.bytes()) yield Buffer.from(decoder.decode(chunk, { stream: true }));
        yield Buffer.from(decoder.decode());
      } catch (cause) {
        if (!(cause instanceof TypeError)) throw cause;
        throw new SkippableRecordError(
          'JSON_ENCODING',
          `${file.relativePath} looks like UTF-16, but has bytes that are none; write it as UTF-8.`,
          { cause },
        );
      }
    },
  };
}
