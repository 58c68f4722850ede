import { useState } from "react";
import { LevelMark } from "../../components/level-mark.tsx";
import { Button } from "../../components/ui/button.tsx";
import { Choices } from "../../components/ui/choices.tsx";
import { Dialog } from "../../components/ui/dialog.tsx";
import { Disclosure } from "../../components/ui/disclosure.tsx";
import { LockContactProvider } from "../../components/ui/lock-note.tsx";
import { Select } from "../../components/ui/select.tsx";
import { StylesInFiles } from "../../components/ui/styles-in-files.tsx";
import { TextField } from "../../components/ui/text-field.tsx";
import { ToastProvider, useToast } from "../../components/ui/toast.tsx";
import "../../components/base.css";

/** Every basic component in every state, on one page. */
export function ComponentsScene() {
  return (
    <StylesInFiles>
      <LockContactProvider value="legal@northwind.example">
        <ToastProvider>
          <main style={{ display: "grid", gap: "1rem", padding: "1rem", maxInlineSize: "40rem" }}>
            <h1>Components</h1>
            <Parts />
          </main>
        </ToastProvider>
      </LockContactProvider>
    </StylesInFiles>
  );
}

const weights = ["strong", "soft", "plain", "quiet", "danger"] as const;
const levels = ["hold", "confirm", "inform"] as const;

function Parts() {
  const toast = useToast();
  const [isAsking, setAsking] = useState(false);
  const [text, setText] = useState("Northwind");
  const [level, setLevel] = useState<(typeof levels)[number]>("confirm");
  return (
    <>
      <div style={{ display: "flex", flexWrap: "wrap", gap: "0.5rem" }}>
        {weights.map((weight) => (
          <Button key={weight} weight={weight}>
            {weight}
          </Button>
        ))}
        <Button disabled>disabled</Button>
        <Button weight="quiet" icon="settings" aria-label="Settings" />
        <Button onClick={() => setAsking(true)}>Open the dialog</Button>
        <Button onClick={() => toast({ text: "Ignored", action: { label: "Undo", onPress: () => {} } })}>
          Show a toast
        </Button>
      </div>
      <div style={{ display: "flex", gap: "0.5rem" }}>
        {([...levels, "clear", "unknown", "blank"] as const).map((tone) => (
          <LevelMark key={tone} tone={tone} size={24} />
        ))}
      </div>
      <TextField label="Company" hint="The name that recipients know you by." value={text} onChange={setText} />
      <TextField label="Legal name" value="Northwind GmbH" locked onChange={() => {}} />
      <Select
        label="Level"
        chosen={level}
        mark={level}
        choices={levels.map((each) => [each, each] as const)}
        onChoose={(next) => setLevel(next)}
      />
      <Choices
        legend="How people opt out"
        chosen={level}
        choices={levels.map((each) => [each, each] as const)}
        onChoose={(next) => setLevel(next)}
      />
      <Disclosure summary="Why it matters">People cannot tell who writes to them.</Disclosure>
      <Dialog
        isOpen={isAsking}
        title="Erase everything?"
        text="Your settings and ignores go for good."
        action={{ label: "Erase", weight: "danger", onPress: () => setAsking(false) }}
        cancel="Keep it"
        onClose={() => setAsking(false)}
      />
    </>
  );
}
