/** Delivery and warranty. */
import { ways } from './subject.ts';
import type { Subject } from './subject.ts';

export const terms: Subject = {
  shipping: {
    en: ways(`
      how long does (delivery|shipping) take
      how much is (delivery|shipping)
      do you (deliver|ship)(| to my home| abroad)
      (delivery|shipping) (cost|costs|time|fee|options)
      is (delivery|shipping) free
      when (will|would) {it} arrive
      shipping
      delivery
      how fast (is|do you) (delivery|deliver)
      free shipping
      can you deliver (the |){product}
      what does delivery cost
      how soon can i have {it}
      do i pay for shipping
      from what amount is delivery free
      can you send {it} to my house
      how long (till|until|before) it (gets|comes|arrives)(| to my place| here| at my home)
      do i (have to |)pay for (postage|delivery|shipping)
      (is|are) (postage|delivery|shipping costs) (free|included|extra)
      what (do|does) (you charge|it cost) (for|to) (post|send|deliver|ship)(| it)
      when (can|could|would) (you|it) (deliver|be delivered|come)
      how many days (does|for) (delivery|shipping)(| take)
      can (you|it) (post|mail|ship|be sent) (it|) (to me|home|to another city)
      next day delivery
      express (delivery|shipping)
      delivery (charges|fees|cost|time)
      how is it (sent|delivered|shipped)
      do you do home delivery
      how fast could i get (it|this|the {product})
      minimum for free (delivery|shipping)
    `, `
      what do you charge for delivery
      how many days until {it} is at my door
      is postage included
      could it be delivered tomorrow
    `),
    zh: ways(`
      (运费|邮费|快递费)(多少|怎么算|是多少|)
      (包邮|免运费)吗
      (多久|几天|多长时间)(能到|到货|送到|到)
      (怎么|如何)(送货|配送|发货)
      (能|可以)(送到家|送货|寄|配送)吗
      (配送|送货|快递|物流)(时间|方式|多久|要几天)
      满多少(包邮|免运费)
      {product}(包邮|几天能到|能送货)吗
      {it}几天(能到|送到)
      今天(买|下单)什么时候到
      发什么快递
      要运费吗
      送货上门吗
      能寄到(国外|外地|公司)吗
      (寄|送|发)(到|)(家|公司|我家|我这)(要|得|)(几天|多久|多少钱)
      (邮费|运费|快递费)(谁掏|谁出|咋算|几块|贵吗|要吗)
      (多久|几天|啥时候)(能|可以|)(送到|到|收到|到货)
      (能|可以|给)(送|寄|快递)(到家|过来|上门)(不|吗|)
      (包|免)(不包邮|邮吗|运费吗|邮不)
      (买多少|满多少|多少钱)(才|)(包邮|免邮|免运费)
      (走|用|发)(什么|哪家|啥)(快递|物流)
      (快不快|能快点吗|加急)(，送货|)
      (外地|国外|老家)能(寄|送)(吗|不)
      (今天|现在)(下单|买)(几天|啥时候|明天)(能|)到(吗|)
      物流(慢吗|几天)
      (送货|配送)(费|范围|要钱吗)
    `, `
      寄过来收多少钱
      下单以后要等几日
      邮资谁出
      明天送得到吗
    `),
  },
  warranty: {
    en: ways(`
      (is there|do you have|does {it} have) a (warranty|guarantee)
      how long is the (warranty|guarantee)(| on {it}| on the {product})
      warranty
      guarantee
      what if {it} breaks
      (warranty|guarantee) (on|for) (the |){product}
      is {it} guaranteed
      who repairs {it}
      can you repair {it}
      what does the warranty cover
      does (the |){product} come with a guarantee
      it broke after a week
      how many years of warranty
      what (happens|do i do|if) (if|when) {it} (breaks|fails|falls apart|tears)(| after a month| after half a year)
      is there (any |a |)(guarantee|warranty) (on|for) (it|the {product}|this)
      how long (is|does) the (guarantee|warranty) (last|run)
      for how many (months|years) is there a (guarantee|warranty)
      does the (warranty|guarantee) (include|cover) (repairs|everything|damage)
      do you (fix|mend|repair) (things|it|them)
      the (zip|handle|sole|strap|seam) (broke|came off|is broken)
      it (broke|tore|stopped working|is faulty|fell apart)
      mine (broke|is broken|is defective)
      warranty (period|terms|conditions|info)
      who (fixes|mends|pays for repairs)
    `, `
      for how long is {it} covered
      what about a guarantee for the {product}
      if {it} stops working what then
      do repairs cost anything
    `),
    zh: ways(`
      (保修|质保|保修期)(多久|多长时间|几年|几个月|吗|)
      {product}(保修|质保)(多久|几年|吗)
      {it}(保修|质保)(多久|几年|吗)
      (坏了|用坏了|出问题)(怎么办|能修吗|谁修|保修吗)
      (有|有没有)(保修|质保)(吗|)
      {it}坏了(怎么办|能修吗|包换吗)
      (保修|质保)(政策|范围|包括什么)
      能(修|维修)吗
      用多久会坏，保修吗
      售后(怎么样|服务|)
      (拉链|鞋底|把手|肩带)(坏|掉|断)了(管不管|怎么办|修吗|能修不)
      (半年|一个月|用几天)就坏了(管不管|怎么办|咋办)
      (保|质保|保修)(几年|多久|多长时间|期多长)
      (坏了|出毛病)(管|包)(修|换|不)(吗|不|)
      {product}(保|包)(修|换)(吗|多久|不)
      (能|给)(修|换|保修)(不|吗)
      (有|给)(售后|质保|保修卡)(吗|不|没)
      (质量|)有问题(找谁|咋办|怎么办)
      {product}坏了
      (开胶|开线|掉色|裂了)(怎么办|管吗)
      保修(怎么|咋)(弄|算)
    `, `
      {it}管修多久
      用了一个月就坏，谁负责
      {product}的质保有几年
      维修收费吗
    `),
  },
};
