/** What the merchant's page and the server tell each other. Amounts are in minor units of the store's currency. */
import { z } from 'zod';
import { Colourway, Promotion, ShelfRules, Sku, Slug } from './catalogue.ts';
import { FixtureKind } from './floor.ts';
import { LocalText } from './locale.ts';
import { Mood } from './mood.ts';
import { Currency, MinorUnits } from './money.ts';
import { TimeZone } from './range.ts';
import { Order, OrderState } from './shop.ts';
import { Tone } from './tone.ts';

const Count = z.int().min(0);
const Version = z.int().min(1);
const Money = z.int().min(0);

/** `GET /api/merchant/stores`: those that the asking person runs. */
export const MerchantStore = z.strictObject({ id: Slug, name: LocalText, currency: Currency });
export type MerchantStore = z.infer<typeof MerchantStore>;

/** What happened in a store since a day began. Orders count once they are paid, until they are cancelled or returned. */
export const StoreFigures = z.strictObject({
  days: z.union([z.literal(1), z.literal(7), z.literal(30)]),
  visits: Count, visitors: Count, pickups: Count, carts: Count, orders: Count, revenue: Money,
  /** People, each counted once a step. */
  funnel: z.strictObject({ view: Count, pickup: Count, cart: Count, buy: Count }),
  /** Of the visitors, those who bought. */
  converted: Count,
});
export type StoreFigures = z.infer<typeof StoreFigures>;

export const StoreDay = z.strictObject({ startsAt: z.int(), visits: Count, orders: Count, revenue: Money });
export type StoreDay = z.infer<typeof StoreDay>;

/** `GET /api/merchant/stores/:store/overview?zone=Asia/Shanghai` */
export const OverviewQuery = z.strictObject({ zone: TimeZone.default('UTC') });
export const StoreOverview = z.strictObject({
  /** Today, 7 days, 30 days. */
  figures: z.array(StoreFigures).length(3),
  /** The last 30 days, oldest first. */
  daily: z.array(StoreDay),
  /** Goods that are running out, fewest first. */
  low: z.array(z.strictObject({ product: Slug, name: LocalText, sku: Sku, stock: Count })),
});
export type StoreOverview = z.infer<typeof StoreOverview>;

/** Fewer units of a SKU than this is little. */
export const LOW_STOCK = 5;

const MerchantVariant = z.strictObject({ sku: Sku, size: z.string().nullable(), colour: Slug, price: MinorUnits, stock: Count });
export type MerchantVariant = z.infer<typeof MerchantVariant>;

/** `GET /api/merchant/stores/:store/products` */
export const MerchantProduct = z.strictObject({
  id: Slug, version: Version, name: LocalText, description: LocalText, category: Slug, brand: z.string(),
  colourways: z.array(Colourway), variants: z.array(MerchantVariant),
  /** In the last 30 days. */
  pickups: Count, sold: Count,
});
export type MerchantProduct = z.infer<typeof MerchantProduct>;

const EditedText = z.strictObject({ en: z.string().trim().min(1).max(4000), zh: z.string().trim().min(1).max(4000) });
const EditedName = z.strictObject({ en: z.string().trim().min(1).max(120), zh: z.string().trim().min(1).max(120) });

/** `PATCH /api/merchant/stores/:store/products/:id`; what is absent stays. */
export const ProductPatch = z.strictObject({
  /** The version that was edited; another one is refused. */
  version: Version,
  name: EditedName.optional(),
  description: EditedText.optional(),
  variants: z.array(z.strictObject({
    sku: Sku,
    price: MinorUnits.min(1).optional(),
    /** Units counted, and the units that were on record when they were: a sale in between is refused, not lost. */
    stock: z.strictObject({ seen: Count, now: Count.max(1_000_000) }).optional(),
  })).max(200).default([]),
});
export type ProductPatch = z.input<typeof ProductPatch>;

const Group = z.strictObject({ people: Count, buyers: Count });
/** What came of a promotion so far. */
export const PromotionResults = z.strictObject({
  /** Times shown, to how many people; who waved it away; purchases that used it. */
  shown: Count, people: Count, dismissed: Count, taken: Count,
  /** Spent since the mall's midnight, what of the budget today may take, and what of that is planned up to now. */
  today: z.strictObject({ spent: Money, budget: Money, planned: Money }),
  /** Buyers among those it was shown to beside those it was held back from, each within seven days. */
  lift: z.discriminatedUnion('enough', [
    /** `needed` people more in the smaller group; where that is 0, more who buy. */
    z.strictObject({ enough: z.literal(false), shown: Group, heldBack: Group, needed: Count }),
    /** Difference of the shares, -1 to 1, with its 95 % interval. */
    z.strictObject({ enough: z.literal(true), shown: Group, heldBack: Group, lift: z.number(), low: z.number(), high: z.number() }),
  ]),
});
export type PromotionResults = z.infer<typeof PromotionResults>;

/** `GET /api/merchant/stores/:store/promotions` */
export const MerchantPromotion = z.strictObject({ promotion: Promotion, version: Version, spent: Money, results: PromotionResults });
export type MerchantPromotion = z.infer<typeof MerchantPromotion>;

/** `POST /api/merchant/stores/:store/promotions` */
export const NewPromotion = Promotion.omit({ id: true }).extend({ title: EditedName });
export type NewPromotion = z.input<typeof NewPromotion>;

/** `PATCH /api/merchant/stores/:store/promotions/:id`; without the defaults of `NewPromotion`, as what is absent stays. */
export const PromotionPatch = z.strictObject({
  title: EditedName, percentOff: Promotion.shape.percentOff, products: Promotion.shape.products.unwrap(),
  minimumSpend: Promotion.shape.minimumSpend.unwrap(), budget: Promotion.shape.budget,
  dailyBudget: Promotion.shape.dailyBudget.unwrap(), margin: Promotion.shape.margin.unwrap(),
  frequencyCap: Promotion.shape.frequencyCap.unwrap(), startsAt: Promotion.shape.startsAt, endsAt: Promotion.shape.endsAt,
  active: Promotion.shape.active.unwrap(),
}).partial().extend({ version: Version });
export type PromotionPatch = z.infer<typeof PromotionPatch>;

/** `GET /api/merchant/stores/:store/orders?state=paid&before=12`: newest first, `before` an order's number. */
export const OrdersQuery = z.strictObject({
  state: OrderState.optional(),
  before: z.coerce.number().int().min(1).optional(),
});
export const OrdersPage = z.strictObject({
  orders: z.array(Order),
  /** `before` of the next page, null on the last one. */
  next: z.int().nullable(),
});
export type OrdersPage = z.infer<typeof OrdersPage>;

/** `POST /api/merchant/stores/:store/orders/:id/state` */
export const OrderAdvance = z.strictObject({ to: OrderState });

/** `PUT /api/merchant/stores/:store/shelves`: what the merchant asks of everybody's shelves, all of it. */
export const ShelvesEdit = z.strictObject({
  /** The version that was edited; another one is refused. */
  version: Version,
  exclusions: ShelfRules.shape.exclusions.unwrap(), facings: ShelfRules.shape.facings.unwrap(), moods: z.array(Mood).min(1).max(5),
});
export type ShelvesEdit = z.infer<typeof ShelvesEdit>;

/** `GET` of the same, with the places and the kinds of goods that an exclusion can name. */
export const MerchantShelves = ShelvesEdit.extend({
  fixtures: z.array(z.strictObject({ id: z.string(), kind: FixtureKind })),
  kinds: z.array(z.strictObject({ id: Slug, name: LocalText })),
});
export type MerchantShelves = z.infer<typeof MerchantShelves>;

/** `GET` and `PUT /api/merchant/stores/:store/assistant`: how the assistant speaks, from its next answer on. */
export const AssistantVoice = z.strictObject({ tone: Tone });
export type AssistantVoice = z.infer<typeof AssistantVoice>;

/** `GET /api/merchant/stores/:store/assistant/sample?tone=warm&seed=3`: how it would answer in a tone that nobody chose yet. Another seed, another way to say it. */
export const SampleQuery = z.strictObject({ tone: Tone, seed: z.coerce.number().pipe(z.int().min(0).max(1_000_000)).default(0) });
/** What a shopper says to it for the sample: asks for the price of `product`, is only looking, says thanks. */
export const SAMPLED = ['price', 'looking', 'thanks'] as const;
export const AssistantSample = z.strictObject({
  product: LocalText,
  answers: z.array(z.strictObject({ to: z.enum(SAMPLED), text: LocalText })),
});
export type AssistantSample = z.infer<typeof AssistantSample>;
