import { Injectable } from '@angular/core';
import { HTTP } from '@awesome-cordova-plugins/http/ngx';
import { Platform } from '@ionic/angular';

@Injectable({ providedIn: 'root' })
export class HttpProvider {
  constructor(private http: HTTP, private platform: Platform) {
    this.platform.ready().then(() => this.setUp());
  }

  private async setUp(): Promise<void> {
    await this.http.setServerTrustMode('pinned');
    this.http.setRequestTimeout(15);
    this.http.setDataSerializer('json');
  }

  get(url: string) {
    return this.http.get(url, {}, {});
  }
}
