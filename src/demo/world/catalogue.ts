import type { Random } from '../../kit/random.ts';
import { withGs1CheckDigit } from './checkDigits.ts';
import { perCentOf } from '../amounts.ts';
import type { PriceE4 } from '../amounts.ts';
import type { Currency, Enterprise } from './enterprise.ts';

export type Goods = 'PARTS' | 'MATERIALS' | 'VEHICLES';

/** What a seller sells to a buyer, at the price agreed between the two. */
export interface Item {
  readonly name: string;
  readonly sellerItemId: string;
  readonly gtin: string;
  /** UN/ECE Recommendation 20. */
  readonly unitCode: 'H87' | 'KGM' | 'MTR';
  readonly price: PriceE4;
  readonly typicalQuantity: number;
}

type Entry = readonly [name: string, unitCode: Item['unitCode'], euroPrice: PriceE4, typicalQuantity: number];

const GOODS: Readonly<Record<Goods, readonly Entry[]>> = {
  PARTS: [
    ['Brake disc 330 mm, ventilated', 'H87', 384_500, 400],
    ['Brake caliper, rear left', 'H87', 729_000, 200],
    ['Wiring harness, cockpit', 'H87', 1_425_000, 120],
    ['Wiring harness, engine bay', 'H87', 987_500, 120],
    ['Seat frame, driver', 'H87', 1_138_000, 150],
    ['LED headlamp "matrix" <left>', 'H87', 2_149_900, 80],
    ['Electronic control unit, body & doors', 'H87', 965_000, 160],
    ['Steering rack', 'H87', 1_872_500, 60],
    ['Drive shaft', 'H87', 846_000, 100],
    ['Hex bolt M10x40', 'H87', 385, 20_000],
  ],
  MATERIALS: [
    ['Grey cast iron blank', 'H87', 91_250, 1_000],
    ['Copper wire 0.35 mm²', 'MTR', 1_275, 25_000],
    ['PA66 granulate, 30 % glass fibre', 'KGM', 38_750, 4_000],
    ['Steel coil DC04, 1.2 mm', 'KGM', 9_420, 12_000],
    ['Connector housing, 24 poles', 'H87', 6_430, 5_000],
    ['Zinc flake coating', 'KGM', 74_900, 600],
  ],
  VEHICLES: [
    ['Passenger car Quill 1.5 Comfort', 'H87', 248_900_000, 1],
    ['Passenger car Quill Electric 60 kWh', 'H87', 339_500_000, 1],
    ['Estate car Larch 2.0', 'H87', 369_900_000, 1],
    ['Van Badger L2', 'H87', 312_000_000, 1],
  ],
};

/** As many as an order has lines at most. */
const MAX_ITEMS = 8;

const PER_EURO_IN_PER_CENT: Readonly<Record<Currency, number>> = { EUR: 100, SEK: 1_120, CNY: 780 };

/** The items that one pair trades: up to eight of the goods, at a price a few per cent around the list's. */
export function agreeItems(
  seller: Enterprise,
  goods: Goods,
  currency: Currency,
  random: Random,
): readonly Item[] {
  const entries = GOODS[goods];
  const start = random.int(0, entries.length - 1);
  // Which goods a pair trades begins somewhere in the list; the position names the item at every buyer alike.
  const numbered = entries.map((entry, position) => ({ entry, position }));
  const offered = [...numbered.slice(start), ...numbered.slice(0, start)].slice(0, MAX_ITEMS);
  return offered.map(({ entry: [name, unitCode, euroPrice, typicalQuantity], position }) => {
    const listPrice = perCentOf(euroPrice, PER_EURO_IN_PER_CENT[currency]);
    return {
      name,
      sellerItemId: `${goods.charAt(0)}-${1_000 + position * 10}`,
      gtin: withGs1CheckDigit(`${seller.gs1Prefix}${String(position + 1).padStart(3, '0')}`),
      unitCode,
      price: perCentOf(listPrice, random.int(92, 108)),
      typicalQuantity,
    };
  });
}
