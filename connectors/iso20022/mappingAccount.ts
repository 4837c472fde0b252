import { childOf, childrenOf, isValidIban, SkippableRecordError, textOf } from '../../src/kit/index.ts';
import type { Account, XmlElement } from '../../src/kit/index.ts';
import { readParty } from './mappingParty.ts';
import { readCurrency, stated } from './values.ts';

type AccountIdentifier = Account['identifiers'][number];

/**
 * The account that a statement is about, with its owner and servicer.
 *
 * @throws SkippableRecordError ISO20022_ACCOUNT_MISSING
 */
export function readOwnAccount(statement: XmlElement, where: string): Account {
  const element = childOf(statement, 'Acct');
  const account = readAccount(element, element && childOf(element, 'Svcr'), `${where}: Acct`);
  if (!element || !account) {
    throw new SkippableRecordError(
      'ISO20022_ACCOUNT_MISSING',
      `${where}: Acct/Id must hold IBAN or Othr/Id, but there is none; ask the bank for a report that names its account.`,
    );
  }
  return stated({ ...account, owner: readParty(childOf(element, 'Ownr')) });
}

/** An account with the BIC of the agent who keeps it, or undefined where no number is stated. */
export function readAccount(
  element: XmlElement | undefined,
  agent: XmlElement | undefined,
  where: string,
): Account | undefined {
  const identifiers = element ? numbersOf(element) : [];
  if (!element || identifiers.length === 0) return undefined;
  const currency = textOf(element, 'Ccy');
  return stated({
    identifiers,
    currency: currency === undefined ? undefined : readCurrency(currency, `${where}/Ccy`),
    name: textOf(element, 'Nm'),
    servicerBic: agent && bicOf(agent),
  });
}

/** BICFI since version 3; BIC before. */
export function bicOf(agent: XmlElement): string | undefined {
  const institution = childOf(agent, 'FinInstnId') ?? agent;
  return textOf(institution, 'BICFI') ?? textOf(institution, 'BIC');
}

/** The numbers of the account that a statement is about; none where it has none. */
export function accountNumbersOf(statement: XmlElement): readonly AccountIdentifier[] {
  const account = childOf(statement, 'Acct');
  return account ? numbersOf(account) : [];
}

function numbersOf(account: XmlElement): AccountIdentifier[] {
  const id = childOf(account, 'Id');
  return id ? [...ibansOf(id), ...othersOf(id), ...firstVersionNumbersOf(id)] : [];
}

function ibansOf(id: XmlElement): readonly AccountIdentifier[] {
  return childrenOf(id, 'IBAN')
    .filter((iban) => iban.text !== '')
    .map((iban) => ({ scheme: 'IBAN', value: compactIban(iban.text) }));
}

function othersOf(id: XmlElement): readonly AccountIdentifier[] {
  return childrenOf(id, 'Othr').flatMap((other) => {
    const value = textOf(other, 'Id');
    const scheme = textOf(other, 'SchmeNm', 'Cd') ?? textOf(other, 'SchmeNm', 'Prtry');
    return value === undefined ? [] : [numberAs(scheme, value)];
  });
}

function firstVersionNumbersOf(id: XmlElement): readonly AccountIdentifier[] {
  const [bban, upic, proprietary] = [textOf(id, 'BBAN'), textOf(id, 'UPIC'), textOf(id, 'PrtryAcct', 'Id')];
  return [
    ...(bban === undefined ? [] : [{ scheme: 'BBAN', value: bban }]),
    ...(upic === undefined ? [] : [{ scheme: 'UPIC', value: upic }]),
    ...(proprietary === undefined ? [] : [numberAs(undefined, proprietary)]),
  ];
}

// Some banks write IBANs into Othr/Id; taken as anything else, one account would be two.
function numberAs(scheme: string | undefined, value: string): AccountIdentifier {
  if (scheme === 'IBAN' || (scheme === undefined && isValidIban(value)))
    return { scheme: 'IBAN', value: compactIban(value) };
  return { scheme: scheme ?? 'OTHER', value };
}

function compactIban(text: string): string {
  return text.replace(/\s+/g, '').toUpperCase();
}
