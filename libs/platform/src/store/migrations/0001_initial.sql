-- Text is compared byte by byte everywhere, so that every server and every adapter orders keys alike.

create table inbox (
  consumer_group text collate "C" not null,
  message_id text collate "C" not null,
  -- The commit that took the message: its own retry is told apart from a second delivery.
  commit_id uuid not null,
  sequence bigint generated always as identity,
  committed_at bigint not null,
  primary key (consumer_group, message_id)
);
create index inbox_recent on inbox (consumer_group, sequence);
create index inbox_age on inbox using brin (committed_at);

create table outbox (
  sequence bigserial primary key,
  service text collate "C" not null,
  topic text collate "C" not null,
  record_key text collate "C" not null,
  message_id text collate "C" not null,
  value bytea,
  headers jsonb not null,
  published_at bigint
);
create index outbox_unpublished on outbox (service, sequence) where published_at is null;

create table orders (
  client_order_id text collate "C" primary key,
  opportunity_id text collate "C" not null,
  event_key text collate "C" not null,
  leg_index bigint not null,
  attempt bigint not null,
  purpose text not null,
  venue text collate "C" not null,
  market_id text collate "C" not null,
  outcome text not null,
  instrument_id text not null,
  side text not null check (side in ('buy', 'sell')),
  time_in_force text not null,
  limit_price bigint not null,
  quantity bigint not null,
  status text not null,
  venue_order_id text,
  filled_quantity bigint not null check (filled_quantity between 0 and quantity),
  filled_notional bigint not null,
  fees bigint not null,
  reason text,
  created_at bigint not null,
  updated_at bigint not null
);
create index orders_opportunity on orders (opportunity_id);

create table fills (
  venue text collate "C",
  trade_id text collate "C",
  client_order_id text collate "C" not null,
  venue_order_id text not null,
  opportunity_id text collate "C" not null,
  event_key text collate "C" not null,
  market_id text collate "C" not null,
  outcome text not null,
  side text not null check (side in ('buy', 'sell')),
  price bigint not null,
  quantity bigint not null check (quantity > 0),
  fee bigint not null,
  liquidity text not null,
  venue_time bigint not null,
  received_at bigint not null,
  primary key (venue, trade_id)
);
create index fills_order on fills (client_order_id);

create table trades (
  trade_id text collate "C" primary key,
  opportunity_id text collate "C" not null,
  episode_id text collate "C" not null,
  candidate_id text collate "C" not null,
  event_key text collate "C" not null,
  status text not null,
  opened_at bigint not null,
  closed_at bigint,
  expected_profit bigint not null,
  realized_profit bigint,
  opportunity jsonb not null
);
create index trades_open on trades (opened_at) where closed_at is null;

create table candidates (
  candidate_id text collate "C" primary key,
  event_key text collate "C" not null,
  trust text not null,
  relation text not null,
  revision bigint not null,
  fingerprint text not null,
  candidate jsonb not null,
  evidence jsonb not null,
  updated_at bigint not null
);

create table positions (
  venue text collate "C",
  market_id text collate "C",
  outcome text collate "C",
  event_key text collate "C" not null,
  quantity bigint not null check (quantity >= 0),
  cost bigint not null,
  realized_pnl bigint not null,
  fees bigint not null,
  primary key (venue, market_id, outcome)
);

create table settlements (
  settlement_id text collate "C" primary key,
  venue text collate "C" not null,
  market_id text collate "C" not null,
  outcome text not null,
  payoff bigint not null,
  fee bigint not null,
  settled_at bigint not null
);

create table ledger_transactions (
  transaction_id text collate "C" primary key,
  at bigint not null,
  memo text not null
);

create table ledger_postings (
  transaction_id text collate "C" references ledger_transactions deferrable initially deferred,
  account text collate "C",
  amount bigint not null,
  primary key (transaction_id, account)
);
create index ledger_postings_account on ledger_postings (account);

create table halts (
  halt_id text collate "C" primary key,
  scope text not null,
  reason text not null,
  since bigint not null,
  lifted_at bigint
);

-- Checked when the transaction commits, when all postings are there: the ledger as a whole always sums to zero.
create function check_ledger_balance() returns trigger language plpgsql as $$
declare
  checked text := coalesce(new.transaction_id, old.transaction_id);
  off numeric;
begin
  select sum(amount) into off from arbytron.ledger_postings where transaction_id = checked;
  if coalesce(off, 0) <> 0 then
    raise exception 'ledger transaction % is off by %', checked, off
      using errcode = 'check_violation', table = 'ledger_postings', constraint = 'ledger_balance';
  end if;
  return null;
end
$$;

create constraint trigger ledger_balance after insert or update or delete on ledger_postings
  deferrable initially deferred for each row execute function check_ledger_balance();
