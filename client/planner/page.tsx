import { Container, Group, SegmentedControl } from '@mantine/core';
import { useEffect, useState } from 'react';
import type { Me } from '../../shared/account.ts';
import { CONCOURSE_ID } from '../../shared/mall.ts';
import type { FloorSummary } from '../../shared/planner.ts';
import type { Range } from '../../shared/range.ts';
import { Frame } from '../console/frame.tsx';
import { RangeChoice } from '../console/range-choice.tsx';
import { Nothing, RemoteView, useRemote } from '../console/remote.tsx';
import { useRoute } from '../console/route.ts';
import { useSession } from '../console/session.tsx';
import { SignIn } from '../console/sign-in.tsx';
import { useWords } from '../console/words.tsx';
import { fetchFloor, fetchFloors } from './api.ts';
import { FloorView } from './floor-view.tsx';
import { MallView } from './mall-view.tsx';

/** Everything for whoever plans the mall: who they are, then its floors. */
export function PlannerPage() {
  const { t } = useWords();
  const { me, invited, signOut } = useSession();
  useEffect(() => { document.title = `Galleria · ${t('planner:title')}`; }, [t]);
  if (me.remote.state !== 'ready') return <Container size="xl" py="xl"><RemoteView reading={me}>{() => null}</RemoteView></Container>;
  const { value } = me.remote;
  if (value.kind === 'guest') return <SignIn title={t('planner:title')} invited={invited} done={me.reload} />;
  return value.planner ? <Floors me={value} signOut={signOut} /> : (
    <Frame title={t('planner:title')} me={value} signOut={signOut}><Nothing title={t('planner:notPlanner')} hint={t('planner:notPlannerHint')} /></Frame>
  );
}

const ALL = 'mall';

function Floors({ me, signOut }: { readonly me: Me; readonly signOut: () => Promise<void> }) {
  const { t, of } = useWords();
  const route = useRoute();
  const [days, setDays] = useState<Range>(7);
  const floors = useRemote(`${days}`, () => fetchFloors(days));
  const places = floors.remote.state === 'ready' ? floors.remote.value : [];
  const nameOf = ({ name }: FloorSummary): string => (name ? of(name) : t('planner:concourse'));
  const place = route.subject === ALL ? null : places.find((each) => each.place === route.subject)?.place ?? CONCOURSE_ID;

  return (
    <Frame
      title={t('planner:title')} me={me} signOut={signOut}
      subject={places.length === 0 ? undefined : {
        label: t('planner:place'), value: place ?? CONCOURSE_ID, options: places.map((each) => ({ value: each.place, label: nameOf(each) })), choose: (value) => route.go(value),
      }}
    >
      <Group justify="space-between" mb="md">
        <SegmentedControl
          aria-label={t('planner:place')} value={place === null ? ALL : 'place'} onChange={(value) => route.go(value === ALL ? ALL : CONCOURSE_ID)}
          data={[{ value: 'place', label: t('planner:onePlace') }, { value: ALL, label: t('planner:allPlaces') }]}
        />
        <RangeChoice value={days} choose={setDays} />
      </Group>
      <RemoteView reading={floors}>
        {(all) => (place === null ? <MallView floors={all} nameOf={nameOf} open={(id) => route.go(id)} /> : <Place key={place} place={place} days={days} />)}
      </RemoteView>
    </Frame>
  );
}

function Place({ place, days }: { readonly place: string; readonly days: Range }) {
  const reading = useRemote(`${place}/${days}`, () => fetchFloor(place, days));
  return <RemoteView reading={reading}>{(floor) => <FloorView floor={floor} />}</RemoteView>;
}
