import { describe, expect, it } from '@jest/globals';
import { listProjectFiles, readProjectFile } from './projectFiles.ts';

const code = listProjectFiles().filter(
  (file) => /\.([cm]?[jt]s|tsx|graphql|sql)$/.test(file) && !/(^src\/generated|\/fixtures)\//.test(file),
);

/** Spelled in two halves, so that this file does not find itself. */
const banned: readonly (readonly [what: string, pattern: RegExp])[] = [
  ['a silenced type error', new RegExp('@ts-' + '(ignore|nocheck)')],
  ['a lint suppression without a reason', new RegExp('eslint-' + 'disable(?!.* -- \\w)')],
  [
    'work left over without an issue to follow',
    new RegExp('\\b(TO' + 'DO|FIX' + 'ME|X' + 'XX)\\b(?!\\(#\\d+\\))'),
  ],
  [
    'a test that silences the others',
    new RegExp('\\b(describe|it|test)\\.' + 'only\\b|\\bf(describe|it)\\('),
  ],
  ['a test that is switched off', new RegExp('\\bx(describe|it|test)\\(' + '|\\b(it|test)\\.' + 'todo\\b')],
  ['a bare assertion that something throws', new RegExp('\\.toThrow' + '(Error)?\\(\\)')],
];

describe('the code', () => {
  it.each(banned)('holds no line with %s', (_what, pattern) => {
    expect(code.flatMap((file) => findLines(file, pattern))).toEqual([]);
  });
});

function findLines(file: string, pattern: RegExp): string[] {
  return readProjectFile(file)
    .split('\n')
    .flatMap((line, index) => (pattern.test(line) ? [`${file}:${index + 1}: ${line.trim()}`] : []));
}
