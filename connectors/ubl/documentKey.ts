import type { DocumentType } from './documentTypeTable.ts';
import { findDocumentTypeNamed } from './documentTypes.ts';

/** UBL puts number and parties first, and most documents end before this. */
const HEAD_BYTES = 65_536;

/** Signatures and attachments (in Turkey a style sheet) may stand before the parties. */
const LONG_HEAD_BYTES = 4 * 1024 * 1024;

/** Keys are shown and indexed: longer texts say nothing more. */
const MAX_PART_LENGTH = 200;

/**
 * What the sender calls a document: `Invoice INV-17 of 7300010000001`. A number is unique to its issuer only, so
 * the first identifier or name of the issuer belongs to it. A glance at the beginning without parsing: undefined
 * where it does not see both, and nothing but the key depends on it.
 */
export function findDocumentKey(bytes: Uint8Array): string | undefined {
  const key = findKeyIn(bytes.subarray(0, HEAD_BYTES));
  return key ?? (bytes.length > HEAD_BYTES ? findKeyIn(bytes.subarray(0, LONG_HEAD_BYTES)) : undefined);
}

function findKeyIn(head: Uint8Array): string | undefined {
  const found: { number?: string; issuer?: string } = {};
  for (const { path, text } of leavesOf(decodeHead(head))) {
    const root = rootOf(path);
    if (root === 'envelope') continue;
    const type = root && findDocumentTypeNamed(root.name);
    if (!type) return undefined;
    const part = partAt(type, path.slice(root.depth));
    if (part) found[part] ??= clip(text);
    if (found.number && found.issuer) return `${type.root} ${found.number} of ${found.issuer}`;
  }
  return undefined;
}

function partAt(type: DocumentType, path: readonly string[]): 'number' | 'issuer' | undefined {
  if (path.length === 1 && path[0] === 'ID') return 'number';
  return isIssuer(type, path) ? 'issuer' : undefined;
}

const ENVELOPE = 'StandardBusinessDocument';

/** The document's root, which is the first element, or within an envelope the first that is known. */
function rootOf(path: readonly string[]): { name: string; depth: number } | 'envelope' | undefined {
  const [name] = path;
  if (name !== ENVELOPE) return name === undefined ? undefined : { name, depth: 1 };
  const index = path.findIndex((each) => findDocumentTypeNamed(each));
  const inner = path[index];
  return inner === undefined ? 'envelope' : { name: inner, depth: index + 1 };
}

/** As much as tells a number and a name; what cannot be told is parsed all the same, and refused there. */
function decodeHead(head: Uint8Array): string {
  const bytes = Buffer.from(head.buffer, head.byteOffset, head.length);
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return bytes.toString('utf16le', 2);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  const isSingleByte = /encoding\s*=\s*["'](?:iso-8859-|windows-125)/i.test(bytes.toString('latin1', 0, 200));
  return bytes.toString(isSingleByte ? 'latin1' : 'utf8');
}

function isIssuer(type: DocumentType, [role = '', ...rest]: readonly string[]): boolean {
  if (!type[type.issuer].includes(role)) return false;
  // An application response has its parties without the element Party in between.
  return /^(?:Party\/)?(?:EndpointID|PartyIdentification\/ID|PartyName\/Name|Party(?:LegalEntity|TaxScheme)\/(?:RegistrationName|CompanyID))$/.test(
    rest.join('/'),
  );
}

interface Leaf {
  /** Names from the root to the element. */
  readonly path: readonly string[];
  readonly text: string;
}

/** Elements with text and without children, in one pass from the start: broken or cut off text just ends it. */
function* leavesOf(text: string): Generator<Leaf> {
  const path: string[] = [];
  let openedAt = -1;
  for (const tag of tagsOf(text)) {
    if (tag.isClosing) {
      const own = openedAt < 0 ? '' : text.slice(openedAt, tag.start).trim();
      if (own !== '') yield { path: [...path], text: own };
      path.pop();
      openedAt = -1;
    } else if (!tag.isEmpty) {
      path.push(tag.name);
      openedAt = tag.end;
    }
  }
}

interface Tag {
  readonly name: string;
  readonly isClosing: boolean;
  readonly isEmpty: boolean;
  readonly start: number;
  readonly end: number;
}

const SKIPPED = [
  ['<!--', '-->'],
  ['<![CDATA[', ']]>'],
  ['<?', '?>'],
] as const;

function* tagsOf(text: string): Generator<Tag> {
  for (let start = text.indexOf('<'); start >= 0;) {
    const skipped = SKIPPED.find(([opening]) => text.startsWith(opening, start));
    const closing = skipped?.[1] ?? '>';
    const found = text.indexOf(closing, start);
    if (found < 0) return;
    const end = found + closing.length;
    if (!skipped) yield tagAt(text, start, end);
    start = text.indexOf('<', end);
  }
}

function tagAt(text: string, start: number, end: number): Tag {
  const isClosing = text.startsWith('</', start);
  const [qualified = ''] = text.slice(start + (isClosing ? 2 : 1), end - 1).split(/[\s/]/, 1);
  const name = qualified.slice(qualified.indexOf(':') + 1);
  return { name, isClosing, isEmpty: text.startsWith('/>', end - 2), start, end };
}

function clip(text: string): string {
  return text.slice(0, MAX_PART_LENGTH);
}
