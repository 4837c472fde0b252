import type { DocumentAnswer } from '../../src/kit/index.ts';

type Status = DocumentAnswer['status'];

/**
 * Codes of answers, by what they say. UNCL 4343 is Peppol's; 27 to 30 of UNCL 1225 stand in order responses of its
 * predecessor; words and numbers beneath belong to one country each and mean nothing else elsewhere.
 */
const STATUSES: ReadonlyMap<string, Status> = new Map<string, Status>([
  ['AP', 'ACCEPTED'],
  ['RE', 'REJECTED'],
  ['CA', 'CONDITIONALLY_ACCEPTED'],
  ['IP', 'IN_PROCESS'],
  ['AB', 'ACKNOWLEDGED'],
  ['UQ', 'UNDER_QUERY'],
  ['PPD', 'PARTIALLY_PAID'],
  ['PD', 'PAID'],
  ['27', 'REJECTED'],
  ['29', 'ACCEPTED'],
  ['30', 'AMENDED'],
  // Denmark, https://www.oioubl.info/codelists/en/urn_oioubl_codelist_responsecode-1.1.html
  ['BUSINESSACCEPT', 'ACCEPTED'],
  ['BUSINESSREJECT', 'REJECTED'],
  ['PROFILEACCEPT', 'ACKNOWLEDGED'],
  ['PROFILEREJECT', 'REJECTED'],
  ['TECHNICALACCEPT', 'ACKNOWLEDGED'],
  ['TECHNICALREJECT', 'REJECTED'],
  // Turkey's TİCARİFATURA
  ['KABUL', 'ACCEPTED'],
  ['RED', 'REJECTED'],
  // Colombia: events of DIAN's RADIAN
  ['030', 'ACKNOWLEDGED'],
  ['031', 'REJECTED'],
  ['032', 'ACKNOWLEDGED'],
  ['033', 'ACCEPTED'],
  ['034', 'ACCEPTED'],
]);

/** The status that a code says, `OTHER` for one that is not known, or for none. */
export function statusOf(code: string | undefined): Status {
  return STATUSES.get(code?.toUpperCase() ?? '') ?? 'OTHER';
}
