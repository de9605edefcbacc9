import type { Dimensions } from '../../shared/catalogue.ts';
import type { Family, Workbench } from './family.ts';
import { formOf, MANNEQUIN } from './kit/form.ts';
import type { BodyMeasures, Form } from './kit/form.ts';

/** Finished measures of a garment of one size, metres; what is absent follows the family's parameters. */
export interface GarmentSizes {
  readonly chest?: number; readonly waist?: number; readonly hip?: number;
  /** From the side of the neck's foot, or from the waist, to the hem. */
  readonly length?: number;
  /** From the shoulder's tip to the sleeve's end. */
  readonly sleeve?: number;
  readonly shoulders?: number;
  readonly inseam?: number;
}

/** A family that is worn: it can be made on any form, in any size, in that form's own place and measures. */
export interface Garment extends Family {
  /** Puts the garment's parts into the bench as they hang on the form; cloth never goes into the body. */
  sew(bench: Workbench, form: Form, sizes?: GarmentSizes): void;
  /** Whom it hangs on in the shop's picture. */
  readonly mannequin: Form;
  /** Whether a product of it has the size it has when worn, or a size of its own, as a coiled belt has. */
  readonly natural: 'worn' | 'own';
}

export interface GarmentDeclaration extends Omit<Garment, 'build' | 'mannequin' | 'natural'> {
  /** Whom the hidden mannequin is like: `MANNEQUIN` unless said otherwise. */
  readonly mannequin?: BodyMeasures;
  /** Height of the product, of the mannequin's height. */
  tall(bench: Workbench): number;
}

/** Makes a family of a garment: on its own it hangs on a hidden mannequin of the size that its dimensions ask for. */
export function garment(declaration: GarmentDeclaration): Garment {
  const { mannequin = MANNEQUIN, tall, ...rest } = declaration;
  return {
    ...rest, mannequin: formOf(mannequin), natural: 'worn',
    build: (bench) => rest.sew(bench, formOf(scaled(mannequin, bench.size, tall(bench)))),
  };
}

function scaled(measures: BodyMeasures, { height }: Dimensions, tall: number): BodyMeasures {
  const s = height / (measures.height * tall);
  const m = measures;
  return {
    height: m.height * s, neck: m.neck * s, chest: m.chest * s, waist: m.waist * s, hip: m.hip * s, thigh: m.thigh * s, shoulders: m.shoulders * s, arm: m.arm * s,
    upperArm: m.upperArm * s, wrist: m.wrist * s, inseam: m.inseam * s, calf: m.calf * s, ankle: m.ankle * s, head: m.head * s, foot: m.foot * s,
  };
}
