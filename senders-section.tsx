import { useState } from "react";
import type { Policy } from "../../lib/core/policy.ts";
import type { Sender } from "../../lib/core/sender.ts";
import { useTranslate } from "../translate-context.tsx";
import { Button } from "../ui/button.tsx";
import { Dialog } from "../ui/dialog.tsx";
import { Disclosure } from "../ui/disclosure.tsx";
import { LockNote } from "../ui/lock-note.tsx";
import { TextField } from "../ui/text-field.tsx";
import { useToast } from "../ui/toast.tsx";
import { checkSender } from "./check-input.ts";
import { type FooterOf, FooterPreview } from "./footer-preview.tsx";
import { SenderFields } from "./sender-fields.tsx";
import type { SettingsPart } from "./settings-part.ts";
import { Sheet } from "./sheet.tsx";

export interface SendersSectionProps extends SettingsPart {
  footerOf: FooterOf;
  /** The policy in force for mail from an address or domain. */
  policyFor(from: string): Policy;
}

/** Profiles by From address or domain: what differs there from the details that hold everywhere. */
export function SendersSection(props: SendersSectionProps) {
  const t = useTranslate();
  const toast = useToast();
  const [isAdding, setAdding] = useState(false);
  const { policy, onChange } = props;
  const senders = Object.entries(policy.senders);
  const remove = (from: string, sender: Sender) => {
    onChange({ senders: { [from]: undefined } });
    const undo = { label: t("options.undo"), onPress: () => onChange({ senders: { [from]: sender } }) };
    toast({ text: t("options.senders.removed", { from }), action: undo });
  };
  return (
    <Sheet title={t("options.senders")} intro={t("options.senders.intro")}>
      {senders.length === 0 && <p className="empty-note">{t("options.senders.none")}</p>}
      <ul className="row-list">
        {senders.map(([from, sender]) => (
          <li key={from} className="sender">
            <SenderProfile from={from} sender={sender} onRemove={() => remove(from, sender)} {...props} />
          </li>
        ))}
      </ul>
      <div className="button-row">
        <Button icon="plus" onClick={() => setAdding(true)}>
          {t("options.senders.add")}
        </Button>
      </div>
      {isAdding && (
        <NewSender
          taken={Object.keys(policy.senders)}
          onAdd={(from) => {
            setAdding(false);
            onChange({ senders: { [from]: {} } });
          }}
          onClose={() => setAdding(false)}
        />
      )}
    </Sheet>
  );
}

interface SenderProfileProps extends SendersSectionProps {
  from: string;
  sender: Sender;
  onRemove(): void;
}

function SenderProfile({ from, sender, onRemove, policyFor, footerOf, ...part }: SenderProfileProps) {
  const t = useTranslate();
  const inForce = policyFor(from);
  const language = t.locale.split("-")[0] ?? "en";
  const isLocked = part.locked.some((path) => path.startsWith(`senders.${from}.`));
  return (
    <Disclosure
      isOpenAtFirst={Object.keys(sender).length === 0}
      summary={
        <>
          <span className="row-title" dir="auto">
            {from.includes("@") ? from : t("options.senders.domain", { domain: from })}
          </span>
          <span className="field-hint">{inForce.organisation.legalName || inForce.organisation.name}</span>
        </>
      }
    >
      <SenderFields from={from} sender={sender} {...part} />
      <FooterPreview policy={inForce} lines={footerOf(inForce, language)} language={language} />
      <div className="button-row">
        {isLocked ? (
          <span className="field-hint">
            <LockNote />
          </span>
        ) : (
          <Button
            weight="danger"
            icon="trash"
            aria-label={t("options.senders.remove.label", { from })}
            onClick={onRemove}
          >
            {t("options.senders.remove")}
          </Button>
        )}
      </div>
    </Disclosure>
  );
}

interface NewSenderProps {
  taken: readonly string[];
  onAdd(from: string): void;
  onClose(): void;
}

function NewSender({ taken, onAdd, onClose }: NewSenderProps) {
  const t = useTranslate();
  const [from, setFrom] = useState("");
  const faultOf = (text: string) => {
    const key = text.toLowerCase();
    return taken.includes(key) ? t("invalid.sender.taken", { from: key }) : checkSender(text, t);
  };
  return (
    <Dialog
      isOpen
      title={t("options.senders.add")}
      text={t("options.senders.add.text")}
      action={{
        label: t("options.senders.add.yes"),
        isDisabled: from === "" || faultOf(from) !== undefined,
        onPress: () => onAdd(from.toLowerCase()),
      }}
      cancel={t("options.cancel")}
      onClose={onClose}
    >
      <TextField
        label={t("options.senders.from")}
        hint={t("options.senders.from.hint")}
        value={from}
        check={faultOf}
        onChange={setFrom}
      />
    </Dialog>
  );
}
