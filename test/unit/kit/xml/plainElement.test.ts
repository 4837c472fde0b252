import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { SaxesParser } from 'saxes';
import { LocatedRecordError } from '../../../../src/kit/located.ts';
import { parseXml, type XmlElement } from '../../../../src/kit/xml/index.ts';

/** Pieces that documents are made of: plain ones, ones that are not, and ones that are wrong. */
const piece = fc.constantFrom(
  ...[
    '<a>',
    '</a>',
    '<b c="1">',
    '</b>',
    '<p:a xmlns:p="u:1">',
    '</p:a>',
    '<p:d/>',
    '<e xmlns="u:2">',
    '</e>',
    '<f/>',
  ],
  ...[
    'text',
    ' ',
    '\n',
    '\r\n',
    '\r',
    '&amp;',
    '&lt;x',
    '&#65;',
    '&nbsp;',
    '&',
    ']]>',
    'é漢',
    '😀',
    '\u0000',
    '\u0085',
    '<',
  ],
  ...[
    '<!-- c -->',
    '<![CDATA[<&]]>',
    '<?p i?>',
    '<g h="1" h="2"/>',
    '<g h=\'&amp;\' i="\t"/>',
    '<g xml:lang="de"/>',
    '<Ü/>',
  ],
  ...[
    '<a\n>',
    '<a >',
    '</a >',
    '<a/ >',
    '<a b=1/>',
    '<a b="<"/>',
    '<x:y/>',
    '<xmlns:a/>',
    '<a xmlns=""/>',
    '<a.b-c_1/>',
  ],
);
const document = fc
  .tuple(fc.array(piece, { maxLength: 12 }), fc.array(piece, { maxLength: 12 }))
  .map(
    ([start, end]) => `<r xmlns="u:0" xmlns:q="u:9">${start.join('')}<a><q:k>1</q:k></a>${end.join('')}</r>`,
  );

describe('parseXml', () => {
  it('takes and refuses what the full parser takes and refuses, and makes the same of it', () => {
    fc.assert(
      fc.property(document, (text) => {
        expect(outcomeOf(text)).toEqual(outcomeOfFullParser(text));
      }),
      { numRuns: 1_000 },
    );
  });

  it.each([
    ['<r>\n<a/>\n  <b>1</b></c></r>', 'line 3, column 15'],
    ['<r><a>1</a><b>2</b>\n<c>&x;</c></r>', 'line 2, column 7'],
    ['<r>\r\n<a>\r\n</a>\r\n<b></r>', 'line 4, column 8'],
    ['<r><a/><b/><c', 'line 1, column 14'],
  ])('says where %j is wrong, also behind what was read plainly', (text, place) => {
    expect(outcomeOf(text)).toContain(place);
  });

  it('numbers the lines of elements that were read plainly', () => {
    const root = parseXml(Buffer.from('<r>\n<a>\n<b/>\r\n\n<c>x\ny</c></a>\n<d/></r>'));
    const lines = (element: XmlElement): string[] => [
      `${element.name}${String(element.line)}`,
      ...element.children.flatMap(lines),
    ];
    expect(lines(root)).toEqual(['r1', 'a2', 'b3', 'c5', 'd7']);
  });
});

function outcomeOf(text: string): unknown {
  try {
    return comparable(parseXml(Buffer.from(text)));
  } catch (error) {
    if (error instanceof LocatedRecordError) return error.message;
    throw error;
  }
}

function comparable({ children, attributes, line, ...rest }: XmlElement): unknown {
  return { ...rest, line, attributes: [...attributes], children: children.map(comparable) };
}

interface Built {
  name: string;
  namespace: string;
  text: string;
  line: number;
  attributes: [string, string][];
  children: Built[];
}

/** The same by nothing but the full parser, with its place of what is wrong. */
function outcomeOfFullParser(text: string): unknown {
  const parser = new SaxesParser({ xmlns: true, forceXMLVersion: true, defaultXMLVersion: '1.0' });
  const open: Built[] = [];
  let root: Built | undefined;
  let line = 1;
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentagstart', () => {
    line = parser.line;
  });
  parser.on('opentag', (tag) => {
    const attributes = new Map<string, string>();
    for (const { prefix, local, value } of Object.values(tag.attributes)) {
      if (prefix === 'xmlns' || (prefix === '' && local === 'xmlns')) continue;
      if (prefix === '' || !attributes.has(local)) attributes.set(local, value);
    }
    const element = {
      name: tag.local,
      namespace: tag.uri,
      text: '',
      line,
      attributes: [...attributes],
      children: [],
    };
    open.at(-1)?.children.push(element);
    root ??= element;
    open.push(element);
  });
  const take = (piece: string): void => {
    const element = open.at(-1);
    if (element) element.text += piece;
  };
  parser.on('text', take);
  parser.on('cdata', take);
  parser.on('closetag', () => {
    const element = open.pop();
    if (element) element.text = element.text.trim();
  });
  try {
    parser.write(text).close();
    return root;
  } catch (error) {
    return refusal(error as Error, parser);
  }
}

function refusal({ message }: Error, parser: SaxesParser): string {
  const fault = message.replace(/^\d+:\d+: /, '').replace(/\.$/, '');
  const place = `line ${String(parser.line)}, column ${String(parser.column + 1)}`;
  return fault === 'undefined entity'
    ? `${place}: an unknown entity; only &amp; &lt; &gt; &quot; &apos; and references by number are known; write the character itself.`
    : `${place}: not well-formed XML, ${fault}; have the sender correct it.`;
}
