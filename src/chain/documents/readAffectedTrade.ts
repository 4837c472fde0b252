import { readTradeFacts } from '../../store/operations/chain/tradeFacts.ts';
import { tradeNeighbourhood } from '../../store/operations/chain/tradeNeighbourhood.ts';
import type { Queryable } from '../../store/transaction.ts';
import { lineKeyOf } from '../matching/facts.ts';
import { findAffectedLines } from './affectedLines.ts';
import { amendOrders, type LinesInForce, withLinesInForce } from './amendOrders.ts';
import { joinOrderLines, type JoinedLine, type Trade } from './joinOrderLines.ts';

export interface AffectedTrade {
  readonly trade: Trade;
  readonly joined: readonly JoinedLine[];
  readonly inForce: LinesInForce;
  /** Keys of the lines whose match may have changed; all that has a say in it is in the trade. */
  readonly lineKeys: ReadonlySet<string>;
}

/**
 * Reads what has a say in the links and matches of these documents. A line that is affected may lead on to further orders
 * (an invoice line of two orders, say): then their trades are read as well, until nothing is missing.
 */
export async function readAffectedTrade(
  client: Queryable,
  documentIds: readonly string[],
): Promise<AffectedTrade> {
  for (let seeds = [...documentIds]; ;) {
    const neighbourhood = await tradeNeighbourhood(client, seeds);
    const stated = await readTradeFacts(client, neighbourhood.documentIds);
    const inForce = amendOrders(stated);
    const trade = withLinesInForce(stated, inForce);
    const joined = joinOrderLines(trade);
    // A line that was deleted from its order is affected as well: others still name it.
    const lineKeys = documentIds.flatMap((id) =>
      [...(stated.get(id)?.lines ?? []), ...(inForce.get(id) ?? [])].map(({ position }) =>
        lineKeyOf(id, position),
      ),
    );
    const { keys, missingIds } = findAffectedLines(joined, { lineKeys, rootIds: neighbourhood.rootIds });
    if (missingIds.length === 0) return { trade, joined, inForce, lineKeys: keys };
    seeds = [...seeds, ...missingIds];
  }
}
