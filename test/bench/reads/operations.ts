/* What is asked: of the hub, and the same of PostGraphile, in the words of each. */

const LINE = 'number itemName quantity unitCode';

const HUB_INVOICE = `
  id number issueDate dueDate currency isDisputed payableAmount { value currency }
  seller { id name country } buyer { id name country }
  lines(first: 50) { edges { node { ${LINE} unitPrice { value currency } lineAmount { value currency } } } }
  allocations(first: 50) { edges { node {
    amount { value currency } method payment { id endToEndId valueDate amount { value currency } } } } }`;

const PEER_INVOICE = `
  rowId number issueDate dueDate currency isDisputed payableAmount
  enterpriseBySellerId { rowId name country } enterpriseByBuyerId { rowId name country }
  documentLinesByDocumentId(first: 50, orderBy: [POSITION_ASC]) { edges { node { ${LINE} unitPrice lineAmount currency } } }
  paymentAllocationsByDocumentId(first: 50, orderBy: [CONFIDENCE_DESC, AMOUNT_DESC]) { edges { node {
    amount currency method paymentByPaymentId { rowId endToEndId valueDate amount currency } } } }`;

const HUB_ROW = `
  id number issueDate dueDate currency isDisputed payableAmount { value currency }
  seller { id name } buyer { id name }`;

const PEER_ROW = `
  rowId number issueDate dueDate currency isDisputed payableAmount
  enterpriseBySellerId { rowId name } enterpriseByBuyerId { rowId name }`;

export const HUB = {
  list: `query NestedList($first: Int!) { invoices(first: $first) { edges { node { ${HUB_INVOICE} } } } }`,
  one: `query OneInvoice($id: ID!) { invoice(id: $id) { ${HUB_INVOICE} } }`,
  page: `query FilteredPage($filter: InvoiceFilter) { invoices(filter: $filter, first: 20) {
    totalCount pageInfo { hasNextPage endCursor } edges { node { ${HUB_ROW} } } } }`,
};

export const PEER = {
  list: `query NestedList($first: Int!) {
    allTradeDocuments(first: $first, condition: { kind: "INVOICE" }, orderBy: [ISSUE_DATE_DESC, ROW_ID_DESC]) {
      edges { node { ${PEER_INVOICE} } } } }`,
  one: `query OneInvoice($id: UUID!) { tradeDocumentByRowId(rowId: $id) { ${PEER_INVOICE} } }`,
  page: `query FilteredPage($filter: TradeDocumentFilter) {
    allTradeDocuments(first: 20, filter: $filter, orderBy: [ISSUE_DATE_DESC, ROW_ID_DESC]) {
      totalCount pageInfo { hasNextPage endCursor } edges { node { ${PEER_ROW} } } } }`,
};

const MONEY = (alias: string, column: string): string =>
  `json_build_object('value', ${alias}.${column}::text, 'currency', ${alias}.currency)`;

const PARTY = (column: string, ...more: string[]): string => `(
  select json_build_object('id', 'ent_' || e.id, 'name', e.name${more.map((name) => `, '${name}', e.${name}`).join('')})
  from enterprise e where e.id = d.${column})`;

const FACTS = `'id', 'inv_' || d.id, 'number', d.number, 'issueDate', d.issue_date, 'dueDate', d.due_date,
  'currency', d.currency, 'isDisputed', d.is_disputed, 'payableAmount', ${MONEY('d', 'payable_amount')}`;

const BARE_INVOICE = `json_build_object(${FACTS},
  'seller', ${PARTY('seller_id', 'country')}, 'buyer', ${PARTY('buyer_id', 'country')},
  'lines', (select json_build_object('edges', coalesce(json_agg(json_build_object('node', json_build_object(
      'number', l.number, 'itemName', l.item_name, 'quantity', l.quantity::text, 'unitCode', l.unit_code,
      'unitPrice', ${MONEY('l', 'unit_price')}, 'lineAmount', ${MONEY('l', 'line_amount')})) order by l.position), '[]'))
    from (select * from document_line l where l.document_id = d.id order by l.position limit 50) l),
  'allocations', (select json_build_object('edges', coalesce(json_agg(json_build_object('node', json_build_object(
      'amount', ${MONEY('a', 'amount')}, 'method', a.method, 'payment', (
        select json_build_object('id', 'pay_' || p.id, 'endToEndId', p.end_to_end_id, 'valueDate', p.value_date,
          'amount', ${MONEY('p', 'amount')}) from payment p where p.id = a.payment_id)))
      order by a.confidence desc, a.amount desc), '[]'))
    from (select * from payment_allocation a where a.document_id = d.id
      order by a.confidence desc, a.amount desc limit 50) a))`;

const edges = (node: string): string =>
  `coalesce(json_agg(json_build_object('node', ${node}) order by d.issue_date desc, d.id desc), '[]')`;

const MATCHING = `kind = 'INVOICE' and is_disputed = $1::boolean and issue_date >= $2::date and issue_date < $3::date
  and payable_amount >= $4::numeric`;

/** Hand-written statements that give the hub's answer. */
export const BARE = {
  list: `select json_build_object('data', json_build_object('invoices', (
    select json_build_object('edges', ${edges(BARE_INVOICE)}) from (
      select * from trade_document where kind = 'INVOICE' order by issue_date desc, id desc limit 20) d)))::text as data`,
  one: `select json_build_object('data', json_build_object('invoice', (
    select ${BARE_INVOICE} from trade_document d where d.kind = 'INVOICE' and d.id = $1::uuid)))::text as data`,
  page: `select json_build_object('data', json_build_object('invoices', (
    select json_build_object(
      'totalCount', (select count(*) from (select from trade_document where ${MATCHING} limit 10001) c),
      'pageInfo', json_build_object('hasNextPage', count(*) > 20,
        'endCursor', (array_agg(encode(convert_to(d.issue_date || ' ' || d.id, 'UTF8'), 'base64') order by d.issue_date desc, d.id desc))[20]),
      'edges', coalesce(json_agg(json_build_object('node', json_build_object(${FACTS},
          'seller', ${PARTY('seller_id')}, 'buyer', ${PARTY('buyer_id')}))
        order by d.issue_date desc, d.id desc) filter (where d.place <= 20), '[]'))
    from (select m.*, row_number() over (order by issue_date desc, id desc) as place from (
      select * from trade_document where ${MATCHING} order by issue_date desc, id desc limit 21) m) d)))::text as data`,
};
