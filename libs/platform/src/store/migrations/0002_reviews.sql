-- What people say of candidates. Rows are written as pending and decided once, by the matching service.
create table reviews (
  review_id text collate "C" primary key,
  candidate_id text collate "C" not null,
  verdict text not null check (verdict in ('approve', 'reject', 'suspend')),
  fingerprint text not null,
  reviewer text not null,
  reason text not null,
  requested_at bigint not null,
  status text not null check (status in ('pending', 'accepted', 'refused')),
  refusal text,
  decided_at bigint,
  check ((status = 'pending') = (decided_at is null))
);
create index reviews_pending on reviews (requested_at) where status = 'pending';
create index reviews_candidate on reviews (candidate_id, requested_at);
