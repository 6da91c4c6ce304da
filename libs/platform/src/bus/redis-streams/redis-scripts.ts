import type { Redis, Result } from 'ioredis';

/**
 * Appends records to one partition, in order; returns the offset behind the last. When one cannot be appended, none
 * after it is.
 * KEYS stream, next, newest · ARGV most records to keep, 1 when compacted, then key and record in turn
 */
const APPEND = `
local compacted = ARGV[2] == '1'
local offset = tonumber(redis.call('GET', KEYS[2]) or '-1')
if offset < 0 then
  local last = redis.call('XREVRANGE', KEYS[1], '+', '-', 'COUNT', 1)[1]
  offset = last and tonumber(string.match(last[1], '^%d+')) or 0
end
local failure = nil
for i = 3, #ARGV, 2 do
  local id = string.format('%d-0', offset + 1)
  local added = redis.pcall('XADD', KEYS[1], 'MAXLEN', '~', ARGV[1], id, 'r', ARGV[i + 1])
  if type(added) == 'table' and added.err then
    failure = added
    break
  end
  if compacted then
    redis.call('HSET', KEYS[3], ARGV[i], string.format('%d ', offset) .. ARGV[i + 1])
  end
  offset = offset + 1
end
redis.call('SET', KEYS[2], string.format('%d', offset))
if failure then return failure end
return offset`;

/**
 * Where a partition begins and ends, and what a group has handled of it: low, high, committed (−1: nothing).
 * KEYS stream, next, positions · ARGV field
 */
const BOUNDS = `
local high = tonumber(redis.call('GET', KEYS[2]) or '0')
local first = redis.call('XRANGE', KEYS[1], '-', '+', 'COUNT', 1)[1]
local low = high
if first then low = tonumber(string.match(first[1], '^%d+')) - 1 end
return {low, high, tonumber(redis.call('HGET', KEYS[3], ARGV[1]) or '-1')}`;

/**
 * The newest record of every key, and the offset from which the stream goes on.
 * KEYS newest, next
 */
const SNAPSHOT = `
return {tonumber(redis.call('GET', KEYS[2]) or '0'), redis.call('HVALS', KEYS[1])}`;

/**
 * Forgets keys whose newest record is still the given tombstone.
 * KEYS newest · ARGV key and entry in turn
 */
const FORGET = `
for i = 1, #ARGV, 2 do
  if redis.call('HGET', KEYS[1], ARGV[i]) == ARGV[i + 1] then redis.call('HDEL', KEYS[1], ARGV[i]) end
end
return 0`;

const NOW = `
local time = redis.call('TIME')
local now = tonumber(time[1]) * 1000 + math.floor(tonumber(time[2]) / 1000)`;

/**
 * A member is a name and an incarnation, `name#number`. Of two with one name the younger is the true one: the other is
 * a process that was thought dead, or still ends.
 */
const MEMBER = `
local name, incarnation = string.match(ARGV[1], '^(.*)#(%d+)$')
incarnation = tonumber(incarnation)
local function isOlderSelf(other)
  local otherName, otherIncarnation = string.match(other, '^(.*)#(%d+)$')
  return otherName == name and tonumber(otherIncarnation) < incarnation
end`;

/**
 * Says that a member lives, gives up those who did not for too long, and returns who is left: member, topics in turn.
 * Who has a younger self is not among them.
 * KEYS members · ARGV member, its topics as JSON, time to live in milliseconds
 */
const HEARTBEAT = `${NOW}${MEMBER}
redis.call('HSET', KEYS[1], ARGV[1], string.format('%d ', now + tonumber(ARGV[3])) .. ARGV[2])
local all = redis.call('HGETALL', KEYS[1])
local alive = {}
for i = 1, #all, 2 do
  local ends, topics = string.match(all[i + 1], '^(%d+) (.*)$')
  local otherName, otherIncarnation = string.match(all[i], '^(.*)#(%d+)$')
  if otherName == name and tonumber(otherIncarnation) > incarnation and tonumber(ends) >= now then
    redis.call('HDEL', KEYS[1], ARGV[1])
    return {}
  end
  if tonumber(ends) < now or isOlderSelf(all[i]) then
    redis.call('HDEL', KEYS[1], all[i])
  else
    alive[#alive + 1] = otherName
    alive[#alive + 1] = topics
  end
end
return alive`;

/**
 * Takes or renews the leases of partitions. For each: 0 another holds it, 1 it was held already, 2 it is new.
 * KEYS leases · ARGV member, time to live in milliseconds, fields
 */
const CLAIM = `${NOW}${MEMBER}
local results = {}
for i = 3, #ARGV do
  local ends, holder = string.match(redis.call('HGET', KEYS[1], ARGV[i]) or '', '^(%d+) (.*)$')
  if ends and tonumber(ends) >= now and holder ~= ARGV[1] and not isOlderSelf(holder) then
    results[#results + 1] = 0
  else
    results[#results + 1] = holder == ARGV[1] and 1 or 2
    redis.call('HSET', KEYS[1], ARGV[i], string.format('%d ', now + tonumber(ARGV[2])) .. ARGV[1])
  end
end
return results`;

/**
 * Notes what was handled, of those partitions only whose lease is still held: who was given up changes nothing.
 * KEYS leases, positions · ARGV member, then field and offset in turn
 */
const COMMIT = `
local committed = 0
for i = 2, #ARGV, 2 do
  local _, holder = string.match(redis.call('HGET', KEYS[1], ARGV[i]) or '', '^(%d+) (.*)$')
  if holder == ARGV[1] then
    redis.call('HSET', KEYS[2], ARGV[i], ARGV[i + 1])
    committed = committed + 1
  end
end
return committed`;

/**
 * Gives leases back.
 * KEYS leases · ARGV member, fields
 */
const RELEASE = `
for i = 2, #ARGV do
  local _, holder = string.match(redis.call('HGET', KEYS[1], ARGV[i]) or '', '^(%d+) (.*)$')
  if holder == ARGV[1] then redis.call('HDEL', KEYS[1], ARGV[i]) end
end
return 0`;

const SCRIPTS = {
  busAppend: { lua: APPEND, numberOfKeys: 3 },
  busBounds: { lua: BOUNDS, numberOfKeys: 3 },
  busSnapshot: { lua: SNAPSHOT, numberOfKeys: 2 },
  busForget: { lua: FORGET, numberOfKeys: 1 },
  busHeartbeat: { lua: HEARTBEAT, numberOfKeys: 1 },
  busClaim: { lua: CLAIM, numberOfKeys: 1 },
  busCommit: { lua: COMMIT, numberOfKeys: 2 },
  busRelease: { lua: RELEASE, numberOfKeys: 1 },
} as const;

type Argument = string | number | Buffer;

declare module 'ioredis' {
  interface RedisCommander<Context> {
    busAppend(...args: Argument[]): Result<number, Context>;
    busBounds(...args: Argument[]): Result<[number, number, number], Context>;
    busSnapshotBuffer(...args: Argument[]): Result<[number, Buffer[]], Context>;
    busForget(...args: Argument[]): Result<number, Context>;
    busHeartbeat(...args: Argument[]): Result<string[], Context>;
    busClaim(...args: Argument[]): Result<number[], Context>;
    busCommit(...args: Argument[]): Result<number, Context>;
    busRelease(...args: Argument[]): Result<number, Context>;
  }
}

/** Makes the scripts callable on a connection. Each is atomic: Redis runs nothing else meanwhile. */
export function defineScripts(redis: Redis): void {
  for (const [name, definition] of Object.entries(SCRIPTS)) redis.defineCommand(name, definition);
}
