const DISCORD_EPOCH_MS = 1_420_070_400_000n;
const TIME_SHIFT = 22n;

/** Makes snowflakes: unique, increasing, with the present time inside as Discord's. */
export function createIds(): () => string {
  let last = 0n;
  return () => {
    const now = (BigInt(Date.now()) - DISCORD_EPOCH_MS) << TIME_SHIFT;
    last = now > last ? now : last + 1n;
    return last.toString();
  };
}

/** The shard of `count` that a guild's events arrive on. */
export function shardOf(guildId: string, count: number): number {
  return Number((BigInt(guildId) >> TIME_SHIFT) % BigInt(count));
}
