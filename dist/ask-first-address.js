/*! ask-first 0.1.0, MIT; see licenses.txt */
const t=(t,r)=>{try{const{href:s,protocol:o,username:e,password:p}=new URL(t,r);return!("https:"===o||"http:"===o&&r.startsWith("http:"))||e||p?void 0:s}catch{return}};export{t as p};
