import type { Control, Exposure, Position, Settlement } from '@arbytron/domain';
import * as control from '../generated/arbytron/v1/control.js';
import * as wire from '../generated/arbytron/v1/portfolio.js';
import { required } from './malformed-message.js';
import { wireEnum } from './wire-enum.js';

const ACTION = wireEnum<Control['action'], control.ControlAction>(control.ControlAction, ['halt', 'resume']);

export const encodeSettlement = (settlement: Settlement): Uint8Array =>
  wire.Settlement.encode(settlement).finish();

export function decodeSettlement(bytes: Uint8Array): Settlement {
  const settlement = wire.Settlement.decode(bytes);
  return { ...settlement, settlementId: required(settlement.settlementId, 'settlement_id') };
}

export const encodePosition = (position: Position): Uint8Array => wire.Position.encode(position).finish();

export function decodePosition(bytes: Uint8Array): Position {
  const position = wire.Position.decode(bytes);
  return {
    ...position,
    venue: required(position.venue, 'venue'),
    marketId: required(position.marketId, 'market_id'),
  };
}

export const encodeExposure = (exposure: Exposure): Uint8Array => wire.Exposure.encode(exposure).finish();

export function decodeExposure(bytes: Uint8Array): Exposure {
  const exposure = wire.Exposure.decode(bytes);
  return { ...exposure, scope: required(exposure.scope, 'scope') };
}

export const encodeControl = (message: Control): Uint8Array =>
  control.Control.encode({ ...message, action: ACTION.toWire(message.action) }).finish();

export function decodeControl(bytes: Uint8Array): Control {
  const message = control.Control.decode(bytes);
  return {
    ...message,
    scope: required(message.scope, 'scope'),
    action: ACTION.toWord(message.action, 'action'),
  };
}
