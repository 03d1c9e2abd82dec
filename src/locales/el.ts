import type { Texts } from './en.ts';

/** Greek. */
export const texts: Texts = {
  'banner.title': 'Επιτρέπετε τη χρήση cookies;',
  'banner.text':
    'Τα cookies που χρειάζεται ο ιστότοπος είναι ενεργά. Όλα τα άλλα παραμένουν ανενεργά, εκτός αν συμφωνήσετε. Μπορείτε να αλλάξετε την απάντησή σας οποτεδήποτε στις ρυθμίσεις.',
  'banner.purposes': 'Αποφασίζετε για τα εξής: {list}.',
  'banner.partners': 'Συνεργάτες: {count}.',
  'banner.controller': 'Υπεύθυνος επεξεργασίας: {name}.',
  'banner.policy': 'Πολιτική cookies',
  'banner.accept': 'Αποδοχή όλων',
  'banner.reject': 'Απόρριψη όλων',
  'banner.preferences': 'Ρυθμίσεις',
  'category.analytics.label': 'Στατιστικά',
  'category.functional.label': 'Λειτουργικότητα',
  'category.marketing.label': 'Μάρκετινγκ',
  'banner.text.partial':
    'Ο ιστότοπος ζητά συγκατάθεση για κάτι νέο. Παραμένει ανενεργό, εκτός αν συμφωνήσετε.',
  'banner.text.inform':
    'Αυτός ο ιστότοπος χρησιμοποιεί cookies. Μπορείτε να τα απορρίψετε τώρα ή οποτεδήποτε στις ρυθμίσεις.',
  'banner.changes': 'Αλλαγές ({date}):',
  'banner.close': 'Κλείσιμο και απόρριψη όλων',
  'trigger.label': 'Ρυθμίσεις cookies',
  'preferences.title': 'Ρυθμίσεις cookies',
  'preferences.text':
    'Επιλέξτε τι μπορεί να χρησιμοποιεί αυτός ο ιστότοπος. Τίποτα δεν αλλάζει μέχρι να αποθηκεύσετε.',
  'preferences.save': 'Αποθήκευση επιλογών',
  'preferences.close': 'Κλείσιμο χωρίς αποθήκευση',
  'preferences.always': 'Πάντα ενεργά',
  'preferences.details': 'Υπηρεσίες και cookies',
  'preferences.signal':
    'Το πρόγραμμα περιήγησής σας ζητά από τους ιστοτόπους να μην πωλούν ούτε να κοινοποιούν τα δεδομένα σας (Global Privacy Control). Σεβόμαστε αυτό το αίτημα.',
  'preferences.decided': 'Ημερομηνία απάντησης: {date}.',
  'preferences.undecided': 'Δεν έχετε απαντήσει ακόμη.',
  'preferences.memory':
    'Το πρόγραμμα περιήγησής σας δεν διατήρησε την απάντησή σας. Ισχύει μόνο για αυτή τη σελίδα.',
  'preferences.erased':
    'Ό,τι απενεργοποιείτε διαγράφεται από αυτό το πρόγραμμα περιήγησης. Τα cookies άλλων εταιρειών, και ορισμένα που τοποθετούν διακομιστές, διαγράφονται μόνο όταν λήξουν ή όταν τα διαγράψετε εσείς από το πρόγραμμα περιήγησης.',
  'preferences.download': 'Λήψη της απάντησής μου',
  'preferences.forget': 'Διαγραφή της απάντησής μου',
  'reload.title': 'Επαναφόρτωση της σελίδας;',
  'reload.text':
    'Όσα απενεργοποιήσατε έχουν ήδη ξεκινήσει σε αυτή τη σελίδα. Σταματούν οριστικά όταν η σελίδα φορτωθεί ξανά. Ό,τι έχετε πληκτρολογήσει εδώ μπορεί να χαθεί.',
  'reload.now': 'Επαναφόρτωση',
  'reload.later': 'Αργότερα',
  'category.essential.label': 'Απαραίτητα',
  'category.essential.description':
    'Χρειάζονται για να λειτουργεί ο ιστότοπος: ασφάλεια, σύνδεση, η επιλογή σας για τα cookies.',
  'category.analytics.description':
    'Μας δείχνουν ποιες σελίδες χρησιμοποιούνται και πού παρουσιάζουν σφάλματα, ώστε να τις βελτιώνουμε.',
  'category.functional.description':
    'Πρόσθετα όπως βίντεο, χάρτες και συνομιλία, καθώς και ρυθμίσεις που θυμάται για εσάς ο ιστότοπος.',
  'category.marketing.description':
    'Διαφημίσεις ανάλογα με τα ενδιαφέροντά σας και μέτρηση της αποτελεσματικότητάς τους.',
  'service.provider': 'Πάροχος',
  'service.policy': 'Πολιτική απορρήτου',
  'cookie.name': 'Όνομα',
  'cookie.purpose': 'Σκοπός',
  'cookie.duration': 'Διάρκεια',
  'cookie.kind': 'Είδος',
  'cookie.session': 'έως το κλείσιμο του προγράμματος περιήγησης',
  'cookie.kind.cookie': 'Cookie',
  'cookie.kind.localStorage': 'Τοπική αποθήκευση',
  'cookie.kind.sessionStorage': 'Αποθήκευση συνεδρίας',
  'cookie.kind.indexedDB': 'Βάση δεδομένων',
  'cookie.kind.pixel': 'Pixel',
  'embed.title': '{name}: δεν έχει φορτωθεί ακόμη',
  'embed.text':
    'Η φόρτωση στέλνει στον πάροχο δεδομένα για την επίσκεψή σας, όπως η διεύθυνση IP σας. Χρειάζεται η συγκατάθεσή σας για: {category}.',
  'embed.name': 'Εξωτερικό περιεχόμενο',
  'embed.once': 'Φόρτωση μία φορά',
  'embed.always': 'Να επιτρέπεται πάντα',
  'declaration.title': 'Cookies σε αυτόν τον ιστότοπο',
  'declaration.on': 'Ενεργά',
  'declaration.off': 'Ανενεργά',
  'declaration.partly': 'Εν μέρει ενεργά',
  'declaration.change': 'Αλλαγή απάντησης',
  'declaration.withdraw': 'Ανάκληση συγκατάθεσης',
  'declaration.none': 'Δεν αναφέρονται cookies.',
};
