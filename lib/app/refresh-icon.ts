import { readPanelState } from "../platform/session-state.ts";
import { showOnIcon } from "../platform/toolbar.ts";
import { iconBadge, pausedIcon, pauseLabel, quietTime, statusLabel } from "./describe-verdict.ts";
import { loadSpeaker } from "./load-speaker.ts";
import { pausedUntil } from "./pause.ts";
import { loadSettings } from "./settings.ts";

/** The toolbar icon speaks of the compose that the panel shows. */
export async function refreshIcon(tab: number): Promise<void> {
  const { composes, focused } = await readPanelState(tab);
  const current = composes.find(({ key }) => key === focused) ?? composes.at(-1);
  const [speaker, { policy }] = await Promise.all([loadSpeaker(), loadSettings()]);
  const paused = current && quietTime(current.verdict, await pausedUntil(policy, Date.now()));
  const words = current && !current.blank ? [statusLabel(current.verdict, speaker)] : [];
  const said = paused === undefined ? words : [pauseLabel(paused, speaker)];
  const title = [speaker("product.name"), ...said].join(": ");
  await showOnIcon(tab, { ...(paused === undefined ? iconBadge(current?.verdict) : pausedIcon), title });
}
