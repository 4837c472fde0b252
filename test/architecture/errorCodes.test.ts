import { describe, expect, it } from '@jest/globals';
import ts from 'typescript';
import { listProjectFiles, readProjectFile } from './projectFiles.ts';

const WORD = /^[A-Z][A-Z0-9]+(_[A-Z0-9]+)*$/;
/** An argument or field `code` of one word is a standard's, such as a balance's OPBD; errors have two words at least. */
const WORDS = /^[A-Z][A-Z0-9]+(_[A-Z0-9]+)+$/;
const ERRORS = ['ConfigError', 'FatalError', 'LocatedRecordError', 'RetriableError', 'SkippableRecordError'];
const FIELD = /^(code|reasonCode)$/;

const sources = listProjectFiles()
  .filter((file) => /^(src|connectors)\/.+\.(ts|mjs)$/.test(file))
  .filter((file) => !/\.test\.ts$|\/fixtures\/|^src\/generated\//.test(file))
  .map((file) => ts.createSourceFile(file, readProjectFile(file), ts.ScriptTarget.ES2023, true));

/** Where a function takes an error's code: by the name of the function, the places of its parameter `code`. */
const takers = new Map<string, Set<number>>(ERRORS.map((name) => [name, new Set([0])]));
for (const source of sources) walk(source, learnTaker);

const used = new Map<string, string>();
const unreadable: string[] = [];
for (const source of sources) walk(source, collectCodes);

const listed = readProjectFile('docs/errors.md')
  .split('\n')
  .flatMap((line) => /^\| `([A-Z0-9_*]+)` +\|/.exec(line)?.[1] ?? []);

describe('docs/errors.md', () => {
  it('lists every code that the hub and its connectors give an error', () => {
    const missing = [...used].filter(([code]) => !listed.includes(code));
    expect(missing.map(([code, place]) => `${code} of ${place}`)).toEqual([]);
  });

  it('lists none that is nowhere given', () => {
    expect(listed.filter((code) => !used.has(code))).toEqual([]);
  });

  it('lists each once', () => {
    expect(listed.filter((code, index) => listed.indexOf(code) !== index)).toEqual([]);
  });
});

describe('an error', () => {
  it('spells its code out, or takes it from a parameter `code` or another error', () => {
    expect(unreadable).toEqual([]);
    // The test would prove nothing if it found nothing.
    expect(used.size).toBeGreaterThan(50);
  });
});

function walk(node: ts.Node, visit: (node: ts.Node) => void): void {
  visit(node);
  ts.forEachChild(node, (child) => {
    walk(child, visit);
  });
}

function learnTaker(node: ts.Node): void {
  if (!ts.isFunctionLike(node)) return;
  const name = nameOf(node);
  const place = node.parameters.findIndex((parameter) => parameter.name.getText() === 'code');
  if (name === undefined || place < 0) return;
  takers.set(name, (takers.get(name) ?? new Set()).add(place));
}

function nameOf(node: ts.SignatureDeclaration): string | undefined {
  const { parent } = node;
  if (ts.isConstructorDeclaration(node)) return node.parent.name?.getText();
  if (node.name) return node.name.getText().replace('#', '');
  const isNamed = ts.isVariableDeclaration(parent) || ts.isPropertyAssignment(parent);
  return isNamed ? parent.name.getText() : undefined;
}

function collectCodes(node: ts.Node): void {
  if (ts.isCallExpression(node) || ts.isNewExpression(node)) collectFromCall(node);
  else if (isNamedCode(node)) collectLiterals(node.initializer);
  else if (ts.isTypeAliasDeclaration(node) && /^(Server|Refusal)Code$/.test(node.name.text)) {
    collectLiterals(node.type, WORD);
  }
}

function collectFromCall(node: ts.CallExpression | ts.NewExpression): void {
  const name = /[#.]?(\w+)$/.exec(node.expression.getText())?.[1] ?? '';
  for (const place of takers.get(name) ?? []) {
    const given = node.arguments?.[place];
    if (!given) continue;
    const found = collectLiterals(given);
    const isHandedOn = /(^|\.)(code|reasonCode)\b/.test(given.getText());
    if (ERRORS.includes(name) && found === 0 && !isHandedOn) unreadable.push(placeOf(given));
  }
}

/** `code: 'X'` in an object, `code = 'X'` as a default. */
function isNamedCode(node: ts.Node): node is ts.PropertyAssignment | ts.ParameterDeclaration {
  const canBe = ts.isPropertyAssignment(node) || ts.isParameter(node);
  return canBe && FIELD.test(node.name.getText());
}

function collectLiterals(node: ts.Node | undefined, shape = WORDS): number {
  if (!node) return 0;
  if (ts.isTemplateExpression(node)) return collectFamily(node);
  let count = 0;
  walk(node, (child) => {
    if (!ts.isStringLiteral(child) || !shape.test(child.text) || isCompared(child)) return;
    used.set(child.text, placeOf(child));
    count += 1;
  });
  return count;
}

/** Codes that differ in a part are listed as one: `UBL_*_MISSING`. */
function collectFamily({ head, templateSpans }: ts.TemplateExpression): number {
  const family = [head.text, ...templateSpans.map(({ literal }) => literal.text)].join('*');
  if (!/^[A-Z][A-Z0-9_*]*_[A-Z0-9_*]*$/.test(family)) return 0;
  used.set(family, placeOf(head));
  return 1;
}

function isCompared({ parent }: ts.Node): boolean {
  return ts.isBinaryExpression(parent) && /[!=]==/.test(parent.operatorToken.getText());
}

function placeOf(node: ts.Node): string {
  const source = node.getSourceFile();
  return `${source.fileName}:${String(source.getLineAndCharacterOfPosition(node.getStart()).line + 1)}`;
}
