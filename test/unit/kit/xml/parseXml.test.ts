import { createHash } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { childOf, childrenOf, parseXml, serialiseXml, textOf } from '../../../../src/kit/xml/index.ts';
import type { XmlElement, XmlOptions } from '../../../../src/kit/xml/index.ts';
import { LocatedRecordError } from '../../../../src/kit/located.ts';

const parse = (text: string, options?: XmlOptions): XmlElement => parseXml(Buffer.from(text), options);

function refusal(content: string | Uint8Array, options?: XmlOptions): { code: string; message: string } {
  try {
    parseXml(typeof content === 'string' ? Buffer.from(content) : content, options);
  } catch (error) {
    if (error instanceof LocatedRecordError) return { code: error.code, message: error.message };
    throw error;
  }
  return { code: 'ACCEPTED', message: '' };
}

describe('parseXml', () => {
  it('gives local names, namespaces, attributes, trimmed texts and lines', () => {
    const root = parse(
      '<a:Order xmlns:a="urn:a" xmlns="urn:b" id="7">\n  <Number a:scheme="x" scheme="y"> 00&#49;2 </Number>\n  <a:Note/></a:Order>',
    );
    expect(root).toMatchObject({ name: 'Order', namespace: 'urn:a', text: '', line: 1 });
    expect([...root.attributes]).toEqual([['id', '7']]);
    const number = childOf(root, 'Number');
    expect(number).toMatchObject({ namespace: 'urn:b', text: '0012', line: 2 });
    expect(number?.attributes.get('scheme')).toBe('y');
    expect(textOf(root, 'Note')).toBeUndefined();
    expect(textOf(root, 'Number')).toBe('0012');
  });

  it('joins text, CDATA and references, and leaves comments and instructions out', () => {
    expect(parse('<a>x<!-- c --> <![CDATA[<&]]><?p i?>&lt;y</a>').text).toBe('x <&<y');
  });

  it('follows a path through the first match and lists all children of a name', () => {
    const root = parse('<r><a/><a><b>1</b></a><a><b>2</b></a></r>');
    expect(childOf(root, 'a', 'b')).toBeUndefined();
    expect(childrenOf(root, 'a').map((a) => textOf(a, 'b'))).toEqual([undefined, '1', '2']);
  });

  it('keeps prototype names as ordinary names', () => {
    const root = parse('<constructor __proto__="x" toString="y"><__proto__>1</__proto__></constructor>');
    expect([...root.attributes.keys()]).toEqual(['__proto__', 'toString']);
    expect(textOf(root, '__proto__')).toBe('1');
    expect(Object.keys(Object.prototype)).toEqual([]);
  });

  it('measures and hashes a text that is to be left out, whatever its length', () => {
    const base64 = 'QUJD'.repeat(500_000);
    const wrapped = base64.replace(/.{76}/g, '$&\r\n');
    const root = parse(`<r><Object mime="x">${wrapped}</Object><after>1</after></r>`, {
      omitTextOf: ['Object'],
    });
    const object = childOf(root, 'Object');
    expect(object?.text).toBe('');
    expect(object && Object.fromEntries(object.attributes)).toEqual({
      mime: 'x',
      omittedLength: '2000000',
      omittedSha256: createHash('sha256').update(base64).digest('hex'),
    });
    expect(textOf(root, 'after')).toBe('1');
  });

  it('does not claim an omitted text where there is none', () => {
    const root = parse('<r><Object mime="x"/><Object> </Object></r>', { omitTextOf: ['Object'] });
    expect(root.children.map(({ attributes }) => attributes.has('omittedLength'))).toEqual([false, false]);
  });
});

describe('parseXml refuses', () => {
  const laughs = `<!DOCTYPE l [<!ENTITY a "ha">${'bcdefghij'
    .split('')
    .map((name, level) => `<!ENTITY ${name} "${`&${'abcdefghij'.charAt(level)};`.repeat(10)}">`)
    .join('')}]><l>&j;</l>`;

  it.each([
    ['a billion laughs', laughs, 'XML_DOCTYPE'],
    ['an external entity', '<!DOCTYPE r [<!ENTITY x SYSTEM "file:///etc/passwd">]><r>&x;</r>', 'XML_DOCTYPE'],
    ['an external DTD', '<!DOCTYPE r SYSTEM "http://127.0.0.1:1/x.dtd"><r/>', 'XML_DOCTYPE'],
    ['an unknown entity', '<r>&nbsp;</r>', 'XML_ENTITY'],
    ['an entity with a prototype name', '<r>&constructor;</r>', 'XML_ENTITY'],
    ['20,000 nested tags', '<a>'.repeat(20_000) + '</a>'.repeat(20_000), 'XML_LIMIT'],
    ['a text of 2 MB', `<a>${'x'.repeat(2_000_000)}</a>`, 'XML_LIMIT'],
    ['an attribute of 2 MB', `<a b="${'x'.repeat(2_000_000)}"/>`, 'XML_LIMIT'],
    ['a comment of 2 MB', `<a><!--${'x'.repeat(2_000_000)}--></a>`, 'XML_LIMIT'],
    ['a name of 2 MB', `<${'a'.repeat(2_000_000)}/>`, 'XML_LIMIT'],
    ['an unclosed entity of 2 MB', `<a>&${'a'.repeat(2_000_000)}</a>`, 'XML_LIMIT'],
    [
      '1,000 attributes',
      `<a ${Array.from({ length: 1_000 }, (_, i) => `b${String(i)}="1"`).join(' ')}/>`,
      'XML_LIMIT',
    ],
    ['a million elements', `<a>${'<b/>'.repeat(1_000_000)}</a>`, 'XML_LIMIT'],
    ['a truncated document', '<a><b>1</b>', 'XML_MALFORMED'],
    ['an empty document', '', 'XML_MALFORMED'],
    ['a NUL character', '<a>\u0000</a>', 'XML_MALFORMED'],
    ['a NUL by reference', '<a>&#0;</a>', 'XML_MALFORMED'],
    ['a lone surrogate by reference', '<a>&#xD800;</a>', 'XML_MALFORMED'],
    ['two roots', '<a/><a/>', 'XML_MALFORMED'],
    ['crossed tags', '<a><b></a></b>', 'XML_MALFORMED'],
    ['an attribute twice', '<a b="1" b="2"/>', 'XML_MALFORMED'],
    ['a prefix without namespace', '<x:a/>', 'XML_MALFORMED'],
    ['JSON', '{"a":1}', 'XML_MALFORMED'],
  ])('%s', (_, document, code) => {
    expect(refusal(document).code).toBe(code);
  });

  it('says line, column, what is wrong and the remedy', () => {
    expect(refusal('<a>\n  <b></c>\n</a>').message).toBe(
      'line 2, column 10: not well-formed XML, unexpected close tag; have the sender correct it.',
    );
    expect(refusal('<!DOCTYPE a><a/>').message).toBe(
      'line 1, column 13: a document with a DOCTYPE is refused; send it without one.',
    );
  });

  it('holds little memory while it refuses', () => {
    const before = process.memoryUsage().heapUsed;
    for (let round = 0; round < 20; round += 1) {
      refusal(laughs);
      refusal('<a>'.repeat(20_000));
    }
    expect(process.memoryUsage().heapUsed - before).toBeLessThan(50 * 1024 * 1024);
  });
});

describe('serialiseXml', () => {
  const name = fc.constantFrom('Invoice', 'ID', 'Ntry', '_x', 'Ünïcode');
  const namespace = fc.constantFrom('', 'urn:a', 'urn:b?x=1&y="2"');
  const text = fc
    .string({
      unit: fc.constantFrom('a', '<', '&', '>', '"', "'", ']', '\r', '\n', '\t', ' ', 'é', '漢', '😀'),
    })
    .map((value) => value.trim());
  const attributes = fc
    .array(fc.tuple(fc.constantFrom('id', 'scheme', 'toString'), text), { maxLength: 3 })
    .map((list) => new Map(list));
  const treeOf = (depth: number): fc.Arbitrary<XmlElement> =>
    fc.record({
      name,
      namespace,
      attributes,
      children: depth === 0 ? fc.constant([]) : fc.array(treeOf(depth - 1), { maxLength: 3 }),
      text,
      line: fc.constant(1),
    });

  it('writes what parseXml reads back as the same tree', () => {
    fc.assert(
      fc.property(treeOf(3), (root) => {
        const again = parse(serialiseXml(root));
        expect(withoutLines(again)).toEqual(withoutLines(root));
        expect(serialiseXml(again)).toBe(serialiseXml(root));
      }),
    );
  });
});

function withoutLines({ children, attributes, ...rest }: XmlElement): unknown {
  return { ...rest, line: 0, attributes: [...attributes], children: children.map(withoutLines) };
}
