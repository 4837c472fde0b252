import { type Line, RECEIVER, SENDER } from './bankMessages.ts';

/** An order (pain.001) to pay these from the sending to the receiving account on 2 March 2026. */
export function paymentOrder(id: string, transfers: readonly Line[]): string {
  return `<?xml version="1.0" encoding="UTF-8"?>
<Document xmlns="urn:iso:std:iso:20022:tech:xsd:pain.001.001.09"><CstmrCdtTrfInitn>
<GrpHdr><MsgId>${id}</MsgId><CreDtTm>2026-03-02T08:00:00Z</CreDtTm><NbOfTxs>${String(transfers.length)}</NbOfTxs>
<InitgPty><Nm>Core AG</Nm></InitgPty></GrpHdr>
<PmtInf><PmtInfId>${id}-1</PmtInfId><PmtMtd>TRF</PmtMtd><ReqdExctnDt><Dt>2026-03-02</Dt></ReqdExctnDt>
<Dbtr><Nm>Core AG</Nm></Dbtr><DbtrAcct><Id><IBAN>${SENDER}</IBAN></Id></DbtrAcct>
${transfers.map(orderedTransfer).join('\n')}
</PmtInf></CstmrCdtTrfInitn></Document>`;
}

function orderedTransfer({ id, amount }: Line): string {
  return `<CdtTrfTxInf><PmtId><EndToEndId>${id}</EndToEndId></PmtId><Amt><InstdAmt Ccy="EUR">${amount}</InstdAmt></Amt>
<Cdtr><Nm>Supplier GmbH</Nm></Cdtr><CdtrAcct><Id><IBAN>${RECEIVER}</IBAN></Id></CdtrAcct></CdtTrfTxInf>`;
}

export interface StatusOfOrder {
  readonly of: string;
  readonly created: string;
  readonly group: string;
  readonly transfers?: readonly {
    readonly id: string;
    readonly status: string;
    readonly reason?: string;
  }[];
}

/** What the debtor's bank says (pain.002) of the order as a whole and of some of its transfers. */
export function paymentStatus({ of, created, group, transfers = [] }: StatusOfOrder): string {
  const said = transfers.map(
    ({ id, status, reason }) =>
      `<TxInfAndSts><OrgnlEndToEndId>${id}</OrgnlEndToEndId><TxSts>${status}</TxSts>${
        reason === undefined ? '' : `<StsRsnInf><Rsn><Cd>${reason}</Cd></Rsn></StsRsnInf>`
      }</TxInfAndSts>`,
  );
  const batch =
    said.length === 0
      ? ''
      : `<OrgnlPmtInfAndSts><OrgnlPmtInfId>${of}-1</OrgnlPmtInfId>${said.join('')}</OrgnlPmtInfAndSts>`;
  return `<?xml version="1.0" encoding="UTF-8"?>
<Document xmlns="urn:iso:std:iso:20022:tech:xsd:pain.002.001.10"><CstmrPmtStsRpt>
<GrpHdr><MsgId>STS-${created}</MsgId><CreDtTm>${created}</CreDtTm></GrpHdr>
<OrgnlGrpInfAndSts><OrgnlMsgId>${of}</OrgnlMsgId><OrgnlMsgNmId>pain.001.001.09</OrgnlMsgNmId><GrpSts>${group}</GrpSts></OrgnlGrpInfAndSts>
${batch}</CstmrPmtStsRpt></Document>`;
}
