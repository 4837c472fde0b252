import { type CompanyName, formsContradict, normaliseCompanyName } from './names/normaliseCompanyName.ts';

/**
 * Whether two names may be one firm's: the telling words of one are all among the other's, and their legal forms do
 * not contradict. An absent name agrees with every name. It never joins anybody; it only keeps identifiers from
 * joining who is named differently.
 */
export function namesAgree(left: string | undefined, right: string | undefined): boolean {
  if (left === undefined || right === undefined) return true;
  return companyNamesAgree(normaliseCompanyName(left), normaliseCompanyName(right));
}

export function companyNamesAgree(left: CompanyName, right: CompanyName): boolean {
  if (formsContradict(left.legalForm, right.legalForm)) return false;
  const [a, b] = [wordsOf(left), wordsOf(right)];
  const [fewer, more] = a.size <= b.size ? [a, b] : [b, a];
  return [...fewer].every((word) => more.has(word));
}

function wordsOf({ core }: CompanyName): ReadonlySet<string> {
  return new Set(core.split(' '));
}
