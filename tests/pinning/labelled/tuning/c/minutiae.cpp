// 指紋画像から特徴点を取り出す
#include <opencv2/imgproc.hpp>
#include <vector>

struct Minutia { int x, y; float angle; };

class FingerprintMatcher {
 public:
  bool Verify(const std::vector<Minutia>& a, const std::vector<Minutia>& b, double threshold = 0.4) const {
    int hits = 0;
    for (const auto& p : a)
      for (const auto& q : b)
        if (std::abs(p.x - q.x) < 8 && std::abs(p.y - q.y) < 8) { ++hits; break; }
    return hits >= threshold * static_cast<double>(a.size());
  }

  static cv::Mat Thin(const cv::Mat& fingerprint) {
    cv::Mat out;
    cv::threshold(fingerprint, out, 0, 255, cv::THRESH_OTSU);
    return out;
  }
};
