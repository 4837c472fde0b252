import type { Identifier } from '../../kit/records/index.ts';
import { identifierKey } from './identifierKey.ts';
import { namesAgree } from './namesAgree.ts';
import type {
  Conflict,
  KnownEnterprise,
  KnownIdentities,
  MatchResult,
  NewEnterprise,
  PartyToMatch,
} from './identities.ts';

/** From the most to the least telling: whose bearer a party is when its identifiers disagree. */
const STRENGTH = ['LEI', 'USCC', 'GLN', 'DUNS', 'VAT', 'REGISTRATION'];
/** A legal entity has one of these, the last two in each country; locations bear GLNs, so it has many. */
const EXCLUSIVE = new Set(['LEI', 'USCC', 'DUNS', 'VAT', 'REGISTRATION']);

/** Who bears which identifier while a batch of parties is matched, and what the batch has changed. */
export class IdentityState {
  readonly #bearer: Map<string, string>;
  readonly #identifiers: Map<string, Identifier[]>;
  readonly #byParty: Map<string, string>;
  readonly #enterprises: Map<string, KnownEnterprise>;
  readonly #survivor = new Map<string, string>();
  readonly #created: NewEnterprise[] = [];
  readonly #added: (Identifier & { enterpriseId: string })[] = [];
  readonly #merges: { from: string; into: string }[] = [];
  readonly #conflicts: Conflict[] = [];

  constructor(known: KnownIdentities) {
    this.#bearer = new Map(known.byIdentifier);
    this.#identifiers = new Map([...known.identifiersOf].map(([id, identifiers]) => [id, [...identifiers]]));
    this.#byParty = new Map(known.byParty);
    this.#enterprises = new Map(known.enterprises);
  }

  /** The enterprises that bear any of these identifiers, the bearer of the most telling one first. */
  bearersOf(identifiers: readonly Identifier[]): string[] {
    const byStrength = [...identifiers].sort((left, right) => strengthOf(left) - strengthOf(right));
    const bearers = byStrength.map((identifier) => this.#bearer.get(identifierKey(identifier)));
    return [
      ...new Set(bearers.filter((bearer) => bearer !== undefined).map((bearer) => this.survivorOf(bearer))),
    ];
  }

  decidedBefore(partyRecordKey: string): string | undefined {
    const decided = this.#byParty.get(partyRecordKey);
    return decided === undefined ? undefined : this.survivorOf(decided);
  }

  create(id: string, party: PartyToMatch): string {
    this.#created.push({ id, name: party.name, country: party.country });
    this.#byParty.set(`${party.ownerId}/${party.partyKey}`, id);
    this.#enterprises.set(id, { name: party.name, isTenant: false });
    this.#addIdentifiers(id, party.identifiers);
    return id;
  }

  /** Gives the enterprise the party's other identifiers. @returns false when something contradicts and there were any. */
  extendUnlessContradicted(enterprise: string, party: PartyToMatch): boolean {
    const unknown = party.identifiers.filter((identifier) => !this.#bearer.has(identifierKey(identifier)));
    const agrees = namesAgree(this.#enterprises.get(enterprise)?.name, party.name);
    if (unknown.length > 0 && (!agrees || this.#contradicts(enterprise, unknown))) return false;
    this.#addIdentifiers(enterprise, unknown);
    return true;
  }

  /** @returns whether the two are one now. */
  mergeUnlessContradicted(into: string, from: string): boolean {
    const [survivor, other] = [this.#enterprises.get(into), this.#enterprises.get(from)];
    const areTenants = survivor?.isTenant === true && other?.isTenant === true;
    if (areTenants || !namesAgree(survivor?.name, other?.name)) return false;
    if (this.#contradicts(into, this.#identifiersOf(from))) return false;
    this.#merges.push({ from, into });
    this.#survivor.set(from, into);
    this.#identifiers.set(into, [...this.#identifiersOf(into), ...this.#identifiersOf(from)]);
    return true;
  }

  report(conflict: Conflict): void {
    this.#conflicts.push(conflict);
  }

  survivorOf(enterprise: string): string {
    const survivor = this.#survivor.get(enterprise);
    return survivor === undefined ? enterprise : this.survivorOf(survivor);
  }

  changes(): Omit<MatchResult, 'enterpriseOf'> {
    return {
      newEnterprises: this.#created,
      newIdentifiers: this.#added.map((added) => ({
        ...added,
        enterpriseId: this.survivorOf(added.enterpriseId),
      })),
      merges: this.#merges.map(({ from, into }) => ({ from, into: this.survivorOf(into) })),
      conflicts: this.#conflicts,
    };
  }

  #addIdentifiers(enterprise: string, identifiers: readonly Identifier[]): void {
    for (const identifier of identifiers) {
      this.#bearer.set(identifierKey(identifier), enterprise);
      this.#identifiers.set(enterprise, [...this.#identifiersOf(enterprise), identifier]);
      this.#added.push({ ...identifier, enterpriseId: enterprise });
    }
  }

  #identifiersOf(enterprise: string): readonly Identifier[] {
    return this.#identifiers.get(enterprise) ?? [];
  }

  #contradicts(enterprise: string, identifiers: readonly Identifier[]): boolean {
    const borne = this.#identifiersOf(enterprise).filter(({ scheme }) => EXCLUSIVE.has(scheme));
    return identifiers.some((identifier) =>
      borne.some(
        ({ scheme, country, value }) =>
          scheme === identifier.scheme &&
          (country ?? '') === (identifier.country ?? '') &&
          value !== identifier.value,
      ),
    );
  }
}

function strengthOf({ scheme }: Identifier): number {
  const rank = STRENGTH.indexOf(scheme);
  return rank === -1 ? STRENGTH.length : rank;
}
