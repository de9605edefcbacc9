import { Stack, Text, UnstyledButton } from '@mantine/core';
import { useRef, useState, type DragEvent } from 'react';

export interface DropPlaceProps {
  readonly title: string;
  readonly hint: string;
  /** As a file input's `accept`. */
  readonly accept: string;
  readonly take: (file: File) => void;
  readonly disabled?: boolean;
}

/** A place that a file is dropped on, or that asks for one when it is pressed. */
export function DropPlace({ title, hint, accept, take, disabled = false }: DropPlaceProps) {
  const input = useRef<HTMLInputElement>(null);
  const [over, setOver] = useState(false);
  const drop = (event: DragEvent): void => {
    event.preventDefault();
    setOver(false);
    const [file] = event.dataTransfer.files;
    if (file && !disabled) take(file);
  };
  return (
    <div className="drop-place" data-over={over || undefined} onDragOver={(event) => { event.preventDefault(); setOver(true); }} onDragLeave={() => setOver(false)} onDrop={drop}>
      <UnstyledButton w="100%" px="md" py="xl" onClick={() => input.current?.click()} disabled={disabled}>
        <Stack gap={4} align="center"><Text fw={500} ta="center">{title}</Text><Text size="xs" c="dimmed" ta="center" maw={420}>{hint}</Text></Stack>
      </UnstyledButton>
      <input ref={input} type="file" accept={accept} hidden aria-label={title} onChange={({ currentTarget }) => {
        const [file] = currentTarget.files ?? [];
        if (file) take(file);
        currentTarget.value = '';
      }} />
    </div>
  );
}
