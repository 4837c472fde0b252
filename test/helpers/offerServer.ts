// Runs in every test file's own world, before it: src/conformance takes the suite's PostgreSQL from here.
Object.assign(globalThis, {
  [Symbol.for('fourflow.conformance.server')]: async () => {
    const { TEMPLATE, testServer } = await import('./server.ts');
    return { ...testServer(), template: TEMPLATE };
  },
});
