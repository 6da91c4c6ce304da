import type { WebSocket } from 'ws';

/** One connection of either channel: answers PING, and can be made silent. */
export class ChannelSocket {
  #silent = false;

  /** @param onMessage gets every JSON object the client sends */
  constructor(
    readonly socket: WebSocket,
    onMessage: (message: Record<string, unknown>) => void,
  ) {
    socket.on('error', () => undefined);
    socket.on('message', (data) => {
      if (this.#silent) return;
      const text = String(data);
      if (text === 'PING') return this.sendText('PONG');
      let message: unknown;
      try {
        message = JSON.parse(text);
      } catch {
        return this.sendText('INVALID OPERATION');
      }
      if (typeof message === 'object' && message !== null) onMessage(message as Record<string, unknown>);
    });
  }

  send(message: unknown): void {
    this.sendText(JSON.stringify(message));
  }

  sendText(text: string): void {
    if (!this.#silent && this.socket.readyState === this.socket.OPEN) this.socket.send(text);
  }

  silence(): void {
    this.#silent = true;
  }
}

/** Texts of a list in a client's message. */
export const texts = (value: unknown): string[] =>
  Array.isArray(value) ? value.filter((one) => typeof one === 'string') : [];
