import { findDocumentTypeNamed, type DocumentType } from './documentTypes.ts';

/** UBL puts number and parties first; only a signature before them may push them out of reach. */
const HEAD_BYTES = 65_536;

/** Keys are shown and indexed: longer texts say nothing more. */
const MAX_PART_LENGTH = 200;

/**
 * What the sender calls a document: `Invoice INV-17 of 7300010000001`. A number is unique to its issuer only, so
 * the first identifier or name of the issuer belongs to it. A glance at the first 64 KB without parsing: undefined
 * where it does not see both, and nothing but the key depends on it.
 */
export function findDocumentKey(bytes: Uint8Array): string | undefined {
  const leaves = leavesOf(decodeHead(bytes.subarray(0, HEAD_BYTES)));
  let type: DocumentType | undefined;
  const found: { number?: string; issuer?: string } = {};
  for (const { root, path, text } of leaves) {
    type ??= findDocumentTypeNamed(root);
    if (!type) return undefined;
    if (path.join('/') === 'ID') found.number ??= clip(text);
    if (isIssuer(type, path)) found.issuer ??= clip(text);
    if (found.number && found.issuer) return `${type.root} ${found.number} of ${found.issuer}`;
  }
  return undefined;
}

/** UTF-16 shows no tags this way and so gets no key of this kind. */
function decodeHead(head: Uint8Array): string {
  const bytes = Buffer.from(head.buffer, head.byteOffset, head.length);
  const isSingleByte = /encoding\s*=\s*["'](?:iso-8859-1|windows-1252)/i.test(
    bytes.toString('latin1', 0, 200),
  );
  return bytes.toString(isSingleByte ? 'latin1' : 'utf8');
}

function isIssuer(type: DocumentType, [role = '', ...rest]: readonly string[]): boolean {
  if (!type[type.issuer].includes(role)) return false;
  return /^Party\/(?:EndpointID|PartyIdentification\/ID|PartyName\/Name|Party(?:LegalEntity|TaxScheme)\/(?:RegistrationName|CompanyID))$/.test(
    rest.join('/'),
  );
}

interface Leaf {
  readonly root: string;
  /** Names from the root's child to the element. */
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
      const [root = '', ...names] = path;
      if (own !== '') yield { root, path: names, text: own };
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
