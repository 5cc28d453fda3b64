'use client';

import { useTranslations } from 'next-intl';
import { TextField } from '@/components/ui/text-field';
import { limits } from '../../fields';

type Event = { event: string; eventOn: string | null };
type Props = Event & { errors: Record<string, string>; onChange: (change: Partial<Event>) => void };

/** Where and when it was worn. */
export function EventField({ event, eventOn, errors, onChange }: Props) {
  const t = useTranslations('upload');
  return (
    <div className="grid gap-4 sm:grid-cols-[1fr_11rem]">
      <TextField
        name="event"
        label={t('event.label')}
        note={t('optional')}
        maxLength={limits.event}
        value={event}
        error={errors.event}
        onChange={(typed) => onChange({ event: typed.target.value })}
      />
      <TextField
        name="event-on"
        type="date"
        label={t('event.on')}
        note={t('optional')}
        min="1900-01-01"
        max="2100-12-31"
        value={eventOn ?? ''}
        error={errors.eventOn}
        onChange={(typed) => onChange({ eventOn: typed.target.value || null })}
      />
    </div>
  );
}
