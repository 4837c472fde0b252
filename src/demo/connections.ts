import { stringify } from 'yaml';
import type { World } from './world/buildWorld.ts';
import type { Enterprise } from './world/enterprise.ts';

/** One source of the hub: a firm's ERP or bank accounts, or a carrier's tracking. */
export interface Connection {
  readonly name: string;
  readonly connector: 'ubl' | 'iso20022' | 'epcis';
  readonly owner: Enterprise;
}

/** Every connected firm has its ERP and its bank; every carrier its events. */
export function connectionsOf({ enterprises }: World): Connection[] {
  return enterprises.flatMap((owner): Connection[] => {
    if (owner.role === 'CARRIER') return [{ name: eventsOf(owner), connector: 'epcis', owner }];
    if (!owner.isConnected) return [];
    return [
      { name: erpOf(owner), connector: 'ubl', owner },
      { name: bankOf(owner), connector: 'iso20022', owner },
    ];
  });
}

export function erpOf(owner: Enterprise): string {
  return `${owner.key}-erp`;
}

export function bankOf(owner: Enterprise): string {
  return `${owner.key}-bank`;
}

export function eventsOf(carrier: Enterprise): string {
  return `${carrier.key}-events`;
}

/** The hub.yaml that connects the whole demonstration. */
export function writeHubYaml(connections: readonly Connection[]): string {
  const hub = {
    reportingCurrency: 'EUR',
    timeZone: 'Europe/Berlin',
    connections: connections.map(({ name, connector, owner }) => ({
      name,
      connector,
      owner: { scheme: 'GLN', value: owner.gln, name: owner.name },
      config: { path: `./inbox/${name}` },
    })),
  };
  return `# A generated automotive supply chain. All firms are invented.\n${stringify(hub, { lineWidth: 0 })}`;
}
