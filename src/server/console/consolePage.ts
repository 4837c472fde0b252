/** The console's page: no inline script, so that the page's policy can refuse all of them. */
export const CONSOLE_PAGE = `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>Fourflow</title>
    <link rel="icon" href="data:," />
    <link rel="stylesheet" href="/console/graphiql.css" />
    <link rel="stylesheet" href="/console/console.css" />
  </head>
  <body>
    <div id="console">Loading the console…</div>
    <script src="/console/react.js"></script>
    <script src="/console/react-dom.js"></script>
    <script src="/console/graphiql.js"></script>
    <script src="/console/console.js"></script>
  </body>
</html>
`;

export const CONSOLE_STYLE = `body { margin: 0; }
#console { height: 100vh; height: 100dvh; }
`;

/**
 * Headers are not kept between visits: the key would stay in the browser's storage. GraphiQL keeps them out of its
 * tabs when told so, but not out of its history, therefore what it stores passes through here.
 */
export const CONSOLE_SCRIPT = `'use strict';
const withoutHeaders = (text) => {
  try {
    return JSON.stringify(JSON.parse(text, (name, value) => (name === 'headers' ? null : value)));
  } catch {
    return text;
  }
};
const storage = {
  getItem: (key) => localStorage.getItem(key),
  setItem: (key, text) => localStorage.setItem(key, withoutHeaders(text)),
  removeItem: (key) => localStorage.removeItem(key),
  clear: () => localStorage.clear(),
  get length() {
    return localStorage.length;
  },
};
const query = \`# Put your API key into Headers below: { "Authorization": "Bearer ff_..." }
query LargestInvoices {
  invoices(first: 10) {
    totalCount
    edges { node { id number issueDate status payableAmount { value currency } seller { name } buyer { name } } }
  }
}
\`;
ReactDOM.createRoot(document.getElementById('console')).render(
  React.createElement(GraphiQL, {
    fetcher: GraphiQL.createFetcher({ url: '/graphql' }),
    storage,
    defaultQuery: query,
    defaultHeaders: '{\\n  "Authorization": "Bearer "\\n}',
    defaultEditorToolsVisibility: 'headers',
    isHeadersEditorEnabled: true,
    shouldPersistHeaders: false,
    showPersistHeadersSettings: false,
  }),
);
`;
