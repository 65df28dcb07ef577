#include <openssl/cms.h>
#include <openssl/err.h>
#include <openssl/pem.h>

#include <iostream>
#include <memory>

// Verifies the CMS signature of a firmware image with the certificate of the build server.
bool VerifyImage(const char* image, const char* signature, const char* signer_pem) {
  std::unique_ptr<BIO, decltype(&BIO_free)> sig(BIO_new_file(signature, "rb"), BIO_free);
  std::unique_ptr<BIO, decltype(&BIO_free)> data(BIO_new_file(image, "rb"), BIO_free);
  std::unique_ptr<BIO, decltype(&BIO_free)> pem(BIO_new_file(signer_pem, "r"), BIO_free);
  X509* signer = PEM_read_bio_X509(pem.get(), nullptr, nullptr, nullptr);
  CMS_ContentInfo* cms = d2i_CMS_bio(sig.get(), nullptr);
  X509_STORE* store = X509_STORE_new();
  X509_STORE_add_cert(store, signer);
  const int ok = CMS_verify(cms, nullptr, store, data.get(), nullptr, CMS_BINARY);
  X509_STORE_free(store);
  CMS_ContentInfo_free(cms);
  return ok == 1;
}
