import type { Random } from '../../kit/random.ts';
import { agreeItems } from './catalogue.ts';
import type { Goods, Item } from './catalogue.ts';
import type { Currency, Enterprise } from './enterprise.ts';

/** Who buys what from whom, on which terms: the frame of every order between the two. */
export interface Relationship {
  readonly buyer: Enterprise;
  readonly seller: Enterprise;
  readonly carrier: Enterprise;
  readonly goods: Goods;
  readonly currency: Currency;
  readonly items: readonly Item[];
  readonly termDays: number;
  readonly transitDays: number;
  /** Zero for cross-border trade: reverse charge, intra-community supply or export. */
  readonly vatPerCent: number;
  /** UNTDID 5305: S standard, K intra-community, G export. */
  readonly vatCategory: 'S' | 'K' | 'G';
  /** How often this pair trades, against the others. */
  readonly weight: number;
}

const VAT_PER_CENT = { DE: 19, SE: 25, CN: 13, CZ: 21, PL: 23 } as const;

export interface Pair {
  readonly buyer: Enterprise;
  readonly seller: Enterprise;
  readonly carrier: Enterprise;
  readonly goods: Goods;
  readonly weight: number;
}

export function agreeTerms(pair: Pair, random: Random): Relationship {
  const { buyer, seller } = pair;
  const currency = currencyOf(pair);
  const isDomestic = buyer.country === seller.country;
  const isOverseas = (buyer.country === 'CN') !== (seller.country === 'CN');
  return {
    ...pair,
    currency,
    items: agreeItems(seller, pair.goods, currency, random),
    termDays: random.pick(pair.goods === 'VEHICLES' ? [10, 14, 30] : [30, 45, 60, 60]),
    transitDays: isOverseas ? random.int(12, 16) : random.int(1, 4),
    vatPerCent: isDomestic ? VAT_PER_CENT[seller.country] : 0,
    vatCategory: isDomestic ? 'S' : isOverseas ? 'G' : 'K',
  };
}

/** Swedish and Chinese sellers of parts and materials invoice in their own currency, everybody else in euro. */
function currencyOf({ seller, goods }: Pair): Currency {
  if (goods === 'VEHICLES') return 'EUR';
  if (seller.country === 'SE') return 'SEK';
  return seller.country === 'CN' ? 'CNY' : 'EUR';
}
