import { CARTON, CASE, kindsOf } from './kind.ts';
import type { Kind } from './kind.ts';

const technic = kindsOf('electronics');

export const TECHNIC: readonly Kind[] = [
  technic('headphones', 'headphone|over ear headphone|headset|airpods max', '头戴式耳机|耳麦|耳机', 'headphones', 'matte-plastic', [0.17, 0.2, 0.08], 280, '#3a3c40'),
  technic('earphones', 'earphone|earbud|wireless earphone|airpods|airpod|in ear', '入耳式耳机|蓝牙耳机|耳塞', 'box', 'matte-plastic', [0.06, 0.05, 0.025], 60, '#d9d8d4', { ...CASE, likeness: 'near' }),
  technic('speaker', 'speaker|smart speaker|loudspeaker|soundbar|homepod|echo|bluetooth speaker|radio', '音箱|音响|蓝牙音箱|收音机', 'speaker', 'matte-plastic', [0.13, 0.16, 0.13], 900, '#45474b', { params: { form: 'cylinder' } }),
  technic('phone', 'phone|smartphone|iphone|galaxy|mobile phone|cell phone', '手机|智能手机', 'phone', 'gloss-plastic', [0.073, 0.152, 0.011], 190, '#3c3f45'),
  technic('tablet', 'tablet|ipad|e reader|kindle', '平板|平板电脑|电子书阅读器', 'phone', 'brushed-steel', [0.18, 0.25, 0.009], 480, '#8d9095', { params: { corners: 0.05, bezel: 0.04, cameras: 1 } }),
  technic('laptop', 'laptop|macbook|notebook computer|chromebook|ultrabook|zenbook|thinkpad', '笔记本电脑|笔记本|电脑', 'laptop', 'brushed-steel', [0.31, 0.21, 0.29], 1500, '#9a9da2'),
  technic('screen', 'tv|television|monitor|display|projector', '电视|显示器|投影仪', 'box', 'paper', [0.75, 0.5, 0.16], 6000, '#b99b76', CARTON),
  technic('phone-case', 'case|phone case|phone accessory~|screen protector|silicone case', '手机壳|保护壳|钢化膜', 'box', 'paper', [0.1, 0.18, 0.025], 60, '#8f6f8a', CARTON),
  technic('charger', 'charger|adapter|cable|power bank|battery|battery pack|wireless charger|plug|usb|mobile accessory~|electronic~', '充电器|充电宝|数据线|电池|插头|电子', 'box', 'paper', [0.1, 0.13, 0.05], 150, '#cfcac0', CARTON),
  technic('camera', 'camera|digital camera|film camera|instant camera|mirrorless camera|dslr|slr', '相机|数码相机|单反|微单|拍立得', 'camera', 'matte-plastic', [0.125, 0.085, 0.075], 600, '#3a3b3d'),
  technic('camera-part', 'lens|webcam|drone|camcorder|gopro', '镜头|摄像头|无人机', 'box', 'paper', [0.2, 0.16, 0.14], 900, '#3a3b3d', CARTON),
  technic('stand', 'tripod|monopod|selfie stick|pedestal|gimbal|camera accessory~|selfie accessory~', '三脚架|自拍杆|稳定器', 'box', 'paper', [0.1, 0.4, 0.1], 700, '#3a3b3d', CARTON),
  technic('peripheral', 'keyboard|mouse|printer|router|hard drive|ssd|memory card|game console|console|controller|gamepad|microphone|computer', '键盘|鼠标|打印机|路由器|硬盘|游戏机|手柄|麦克风', 'box', 'paper', [0.34, 0.1, 0.2], 900, '#46484c', CARTON),
];
