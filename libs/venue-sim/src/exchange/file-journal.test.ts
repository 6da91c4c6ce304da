import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { ExchangeCommand } from './command.js';
import { FileJournal } from './file-journal.js';
import { JournaledExchange } from './journaled-exchange.js';
import { sampleListing } from './sample-listing.js';

let directory: string;
beforeEach(() => {
  directory = fs.mkdtempSync(path.join(os.tmpdir(), 'journal-'));
});
afterEach(() => fs.rmSync(directory, { recursive: true }));

const open = () => new FileJournal(directory, 'venue');
const files = () => fs.readdirSync(directory).sort();

describe('a file journal', () => {
  it('drops a torn last line and goes on after the last whole one', () => {
    const journal = open();
    journal.append('one');
    journal.append('two');
    journal.close();
    fs.appendFileSync(path.join(directory, 'venue.0.jsonl'), '{"command":{"kind":"sub');
    const again = open();
    expect(again.read()).toEqual({ snapshot: null, lines: ['one', 'two'] });
    again.append('three');
    expect(open().read().lines).toEqual(['one', 'two', 'three']);
  });

  it('drops a torn line even when it is the only one', () => {
    fs.writeFileSync(path.join(directory, 'venue.0.jsonl'), '{"com');
    expect(open().read().lines).toEqual([]);
    expect(fs.readFileSync(path.join(directory, 'venue.0.jsonl'), 'utf8')).toBe('');
  });

  it('replaces everything by a snapshot', () => {
    const journal = open();
    journal.append('one');
    journal.compact('state');
    expect(files()).toEqual(['venue.1.jsonl', 'venue.1.snapshot.json']);
    journal.append('two');
    expect(open().read()).toEqual({ snapshot: 'state', lines: ['two'] });
  });

  it('keeps the old generation when it died before the new snapshot was whole, and the new one after', () => {
    const journal = open();
    journal.append('one');
    journal.close();
    fs.writeFileSync(path.join(directory, 'venue.draft'), 'half a sta');
    expect(open().read()).toEqual({ snapshot: null, lines: ['one'] });
    expect(files()).toEqual(['venue.0.jsonl']);
    fs.writeFileSync(path.join(directory, 'venue.1.snapshot.json'), 'state');
    expect(open().read()).toEqual({ snapshot: 'state', lines: [] });
    expect(files()).toEqual(['venue.1.jsonl', 'venue.1.snapshot.json']);
  });

  it('leaves the journals of its neighbours alone', () => {
    const neighbour = new FileJournal(directory, 'venue2');
    neighbour.append('one');
    open().compact('state');
    expect(neighbour.read().lines).toEqual(['one']);
  });
});

describe('a journaled exchange', () => {
  const start = () =>
    new JournaledExchange({
      ...{ venue: 'kalshi', instance: 'test', netting: true, snapshotEvery: 10, journal: open() },
      ticks: (tick, at): ExchangeCommand[] => {
        if (tick === -1) return [{ kind: 'list', at, listing: sampleListing() }];
        const bid = 3_000 + (tick % 20) * 100;
        const asks = [{ price: bid + 200, quantity: 500 }];
        return [{ kind: 'quote', at, marketId: 'M', bids: [{ price: bid, quantity: 500 }], asks }];
      },
    });

  it('regenerates ticks from their numbers and refuses a journal with one missing', () => {
    const exchange = start();
    for (let i = 0; i < 25; i += 1) {
      exchange.tick(1_000 + i);
      if (i === 3) exchange.apply({ kind: 'deposit', at: 1_004, account: 'ann', amount: 1_000_000 });
    }
    exchange.close();
    const again = start();
    expect(again.nextTick).toBe(24);
    expect(again.exchange.snapshot()).toEqual(exchange.exchange.snapshot());
    again.tick(2_000);
    again.close();
    const [lines] = files().filter((file) => file.endsWith('.jsonl'));
    const text = fs.readFileSync(path.join(directory, lines!), 'utf8').split('\n');
    fs.writeFileSync(path.join(directory, lines!), text.slice(1).join('\n'));
    expect(start).toThrow('is tick');
  });

  it('has a command in the journal before anybody sees its effects', () => {
    const exchange = start();
    let seen: readonly string[] = [];
    exchange.subscribe(() => (seen = open().read().lines));
    exchange.apply({ kind: 'deposit', at: 1, account: 'ann', amount: 5 });
    expect(seen).toEqual(['{"command":{"kind":"deposit","at":1,"account":"ann","amount":5}}']);
  });
});
