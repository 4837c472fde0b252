import { describe, expect, it } from '@jest/globals';
import { statusOf } from './mappingStatus.ts';

describe('statusOf', () => {
  it.each([
    ['AP', 'ACCEPTED'],
    ['RE', 'REJECTED'],
    ['CA', 'CONDITIONALLY_ACCEPTED'],
    ['IP', 'IN_PROCESS'],
    ['AB', 'ACKNOWLEDGED'],
    ['UQ', 'UNDER_QUERY'],
    ['PPD', 'PARTIALLY_PAID'],
    ['PD', 'PAID'],
    ['30', 'AMENDED'],
    ['BusinessReject', 'REJECTED'],
    ['KABUL', 'ACCEPTED'],
    ['constructor', 'OTHER'],
    [undefined, 'OTHER'],
  ])('takes %s as %s', (code, status) => {
    expect(statusOf(code)).toBe(status);
  });
});
