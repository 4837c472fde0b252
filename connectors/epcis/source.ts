import {
  readFiles,
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
  const first = await firstCharacterOf(file);
  yield* first === '{' || first === '[' ? cutJsonEvents(file, first) : cutXmlEvents(file);
}

async function firstCharacterOf(file: SourceFile): Promise<string | undefined> {
  for await (const chunk of file.bytes()) {
    const first = /[^\s\ufeff\u00ef\u00bb\u00bf]/.exec(Buffer.from(chunk).toString('latin1'))?.[0];
    if (first !== undefined) return first;
  }
  return undefined;
}
